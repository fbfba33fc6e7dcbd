package org.immerse.security.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {
    private final PasswordHasher hasher = new PasswordHasher(TestAccounts.CHEAP);

    @Test
    void recognisesThePasswordAndNoOther() {
        String hash = hasher.hash("olive tree");

        assertThat(hasher.matches("olive tree", hash)).isTrue();
        assertThat(hasher.matches("olive treE", hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
    }

    @Test
    void saltsEveryHash() {
        assertThat(hasher.hash("olive tree")).isNotEqualTo(hasher.hash("olive tree"));
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        assertThat(hasher.matches("café olé olé", hasher.hash("cafe\u0301 ole\u0301 ole\u0301")))
                .isTrue();
    }

    /** The hash is from the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1}. */
    @Test
    void agreesWithTheReferenceImplementation() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher.matches("password", reference)).isTrue();
        assertThat(hasher.matches("passwore", reference)).isFalse();
    }

    @Test
    void hashesAsOwaspAsks() {
        PasswordHasher real = new PasswordHasher(PasswordHasher.OWASP);

        String hash = real.hash("olive tree");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(real.matches("olive tree", hash)).isTrue();
        assertThat(real.isOutdated(hash)).isFalse();
        assertThat(real.isOutdated(hasher.hash("olive tree"))).isTrue();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> hasher.matches("x", "plain")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hasher.matches("x", "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
