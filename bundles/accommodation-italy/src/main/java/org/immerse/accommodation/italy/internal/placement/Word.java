package org.immerse.accommodation.italy.internal.placement;

import java.util.Locale;

/** What one side said, kept apart from the other's. Texts: {@code accommodation-italy.placement.word.<code>}. */
public enum Word {
    /** Nothing yet. */
    NONE,
    /** I am interested. */
    INTERESTED,
    /** Yes, after having met. */
    YES,
    /** No. */
    NO;

    /** As it stands in texts, files and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this side wants it to go on. */
    public boolean isPositive() {
        return this == INTERESTED || this == YES;
    }
}
