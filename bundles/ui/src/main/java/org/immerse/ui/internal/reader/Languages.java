package org.immerse.ui.internal.reader;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the language of a reader: what they chose, else what their browser asks for, else the site's first. */
public final class Languages {
    /** Cookie that keeps the choice. */
    public static final String COOKIE = "immerse-language";

    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private Languages() {}

    /**
     * Chooses among the site's languages.
     *
     * @param asked a code in the address
     * @param kept the code in the cookie
     * @param accepted the browser's header {@code Accept-Language}
     */
    public static Locale choose(
            @Nullable String asked, @Nullable String kept, @Nullable String accepted, List<Locale> offered) {
        return offered(asked, offered)
                .or(() -> offered(kept, offered))
                .or(() -> accepted(accepted, offered))
                .orElseGet(() -> offered.isEmpty() ? Locale.ENGLISH : offered.getFirst());
    }

    /** The offered language of this code. */
    public static Optional<Locale> offered(@Nullable String code, List<Locale> offered) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(code).getLanguage();
        return offered.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    /** Whether the language is written from right to left. */
    public static boolean rightToLeft(Locale locale) {
        return List.of("ar", "fa", "ur", "he", "ps", "ckb", "dv").contains(locale.getLanguage());
    }

    /** The direction as HTML says it. */
    public static String direction(Locale locale) {
        return rightToLeft(locale) ? "rtl" : "ltr";
    }

    /** The name of a language in itself, such as 'Español'. */
    public static String ownName(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? locale.toLanguageTag() : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The cookie that keeps this choice for a year. */
    public static Cookie cookie(Locale locale, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The value of the cookie among these. */
    public static @Nullable String kept(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                return cookie.getValue();
            }
        }
        return null;
    }

    private static Optional<Locale> accepted(@Nullable String header, List<Locale> offered) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            List<Locale> byLanguage = new ArrayList<>(offered);
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), byLanguage));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
