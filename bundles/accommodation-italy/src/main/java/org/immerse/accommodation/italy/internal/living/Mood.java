package org.immerse.accommodation.italy.internal.living;

import java.util.Locale;

/** How somebody says it is. Texts: {@code accommodation-italy.living.mood.<code>}. */
public enum Mood {
    /** Very good. */
    GREAT("😀"),
    /** Good. */
    GOOD("🙂"),
    /** So-so. */
    SO_SO("😐"),
    /** Not good. */
    BAD("🙁");

    private final String face;

    Mood(String face) {
        this.face = face;
    }

    /** A smiley, always beside the word. */
    public String face() {
        return face;
    }

    /** As it stands in texts and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
