package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.Test;

class CallersTest {

    @Test
    void aKeyIsShownInEitherHeader() {
        assertThat(Callers.secret("Bearer abc", null)).contains("abc");
        assertThat(Callers.secret("bearer  abc ", null)).contains("abc");
        assertThat(Callers.secret(null, "abc")).contains("abc");
        assertThat(Callers.secret("Basic abc", null)).isEmpty();
        assertThat(Callers.secret(null, " ")).isEmpty();
    }

    @Test
    void withoutTheServiceOfKeysAKeyCannotBeChecked() {
        assertThatThrownBy(() -> new Callers().verify("abc"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.UNAVAILABLE));
    }
}
