package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
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
    void whoConnectsIsTheCallerWhateverTheHeaderSays() {
        assertThat(Callers.address("9.9.9.9", "1.2.3.4", Set.of())).isEqualTo("9.9.9.9");
    }

    @Test
    void aTrustedProxyIsBelievedUpToTheFirstStranger() {
        Set<String> trusted = Set.of("10.0.0.1", "10.0.0.2");

        assertThat(Callers.address("10.0.0.1", "6.6.6.6, 1.2.3.4, 10.0.0.2", trusted))
                .isEqualTo("1.2.3.4");
        assertThat(Callers.address("10.0.0.1", null, trusted)).isEqualTo("10.0.0.1");
    }

    @Test
    void withoutTheServiceOfKeysAKeyCannotBeChecked() {
        assertThatThrownBy(() -> new Callers().verify("abc"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.UNAVAILABLE));
    }
}
