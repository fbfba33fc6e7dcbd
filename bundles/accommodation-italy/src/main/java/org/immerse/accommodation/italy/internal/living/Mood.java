package org.immerse.accommodation.italy.internal.living;

import java.util.Locale;

/** How somebody says it is. Texts: {@code accommodation-italy.living.mood.<code>}. */
public enum Mood {
    /** Very good. */
    GREAT("face-great"),
    /** Good. */
    GOOD("face-good"),
    /** So-so. */
    SO_SO("face-so-so"),
    /** Not good. */
    BAD("face-bad");

    private final String icon;

    Mood(String icon) {
        this.icon = icon;
    }

    /** A face, always beside the word. */
    public String icon() {
        return icon;
    }

    /** As it stands in texts and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
