package org.immerse.ui.internal.account;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.immerse.api.security.User;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, kept in the browser's session. The browser proves with a cookie made at sign-in that it is the one: a session
 * an attacker planted before is worth nothing to them.
 *
 * @param user the user
 * @param made when they did
 * @param proof what the cookie must hold
 */
record SignedIn(User user, Instant made, String proof) {
    /** Name of the attribute in the session. */
    static final String ATTRIBUTE = "org.immerse.ui.signed-in";

    /** Name of the cookie. */
    static final String COOKIE = "IMMERSEPROOF";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PROOF_BYTES = 24;

    /** Somebody who signs in now, with a proof never used before. */
    static SignedIn now(User user, Instant made) {
        byte[] bytes = new byte[PROOF_BYTES];
        RANDOM.nextBytes(bytes);
        return new SignedIn(user, made, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The cookie for the browser; it ends with the browser's session. */
    Cookie cookie(boolean secure) {
        Cookie cookie = new Cookie(COOKIE, proof);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Whether one of these cookies is the proof. */
    boolean isProvenBy(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName()) && same(cookie.getValue(), proof)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
