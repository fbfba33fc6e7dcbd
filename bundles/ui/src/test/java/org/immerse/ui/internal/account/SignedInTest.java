package org.immerse.ui.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.junit.jupiter.api.Test;

class SignedInTest {
    private static final User USER = new User("1", "amina", "Amina", Set.of(Role.NEWCOMER), Optional.empty());
    private final SignedIn signedIn = SignedIn.now(USER, Instant.EPOCH);

    @Test
    void isProvenByItsOwnCookieOnly() {
        Cookie other = SignedIn.now(USER, Instant.EPOCH).cookie(false);

        assertThat(signedIn.isProvenBy(new Cookie[] {new Cookie("a", "b"), signedIn.cookie(true)}))
                .isTrue();
        assertThat(signedIn.isProvenBy(new Cookie[] {other})).isFalse();
        assertThat(signedIn.isProvenBy(null)).isFalse();
    }

    @Test
    void keepsTheProofOutOfReachOfScriptsAndOtherSites() {
        Cookie cookie = signedIn.cookie(true);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }
}
