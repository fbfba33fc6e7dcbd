package org.immerse.accommodation.italy.internal.board;

import java.util.Locale;

/** How a proposal is found. Texts: {@code accommodation-italy.board.method.<code>} and below. */
public enum Method {
    /** As many people as possible, and the most points in all. */
    OPTIMAL,
    /** Nobody and no home would both rather have each other. */
    STABLE;

    /** As it stands in texts and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other one. */
    public Method other() {
        return this == OPTIMAL ? STABLE : OPTIMAL;
    }
}
