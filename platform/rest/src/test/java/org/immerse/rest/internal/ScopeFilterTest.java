package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.junit.jupiter.api.Test;

class ScopeFilterTest {
    private static final KeySecurity WRITER = new KeySecurity(
            new KeyPrincipal(
                    new ApiKey("k1", "import", Set.of("offers:write"), Optional.empty(), Instant.EPOCH, false)),
            true);

    @RequiresScope("match")
    static final class Closed {
        void all() {}

        @RequiresScope("offers:write")
        void write() {}
    }

    static final class Open {
        void read() {}
    }

    private static Optional<String> required(Class<?> type, String method) throws NoSuchMethodException {
        return ScopeFilter.required(type.getDeclaredMethod(method), type);
    }

    @Test
    void aMethodsScopeComesBeforeItsClasss() throws Exception {
        assertThat(required(Closed.class, "write")).contains("offers:write");
        assertThat(required(Closed.class, "all")).contains("match");
        assertThat(required(Open.class, "read")).isEmpty();
    }

    @Test
    void aKeyWithTheScopeMayPass() {
        assertThatCode(() -> ScopeFilter.check("offers:write", WRITER)).doesNotThrowAnyException();
    }

    @Test
    void aKeyWithoutTheScopeIsForbidden() {
        assertThatThrownBy(() -> ScopeFilter.check("match", WRITER))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Kind.FORBIDDEN));
    }

    @Test
    void withoutAKeyOneIsAskedForIt() {
        assertThatThrownBy(() -> ScopeFilter.check("match", null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Kind.UNAUTHENTICATED));
    }
}
