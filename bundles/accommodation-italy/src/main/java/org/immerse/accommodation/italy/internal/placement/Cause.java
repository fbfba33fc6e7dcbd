package org.immerse.accommodation.italy.internal.placement;

import java.util.Locale;

/** Why a placement came to its end, for figures. Texts: {@code accommodation-italy.placement.cause.<code>}. */
public enum Cause {
    /** The time that was agreed is over. */
    TIME_OVER,
    /** The young person found a place of their own. */
    OWN_HOME,
    /** Work, training or school elsewhere. */
    WORK_OR_SCHOOL,
    /** They did not get on. */
    DID_NOT_FIT,
    /** Rent or costs. */
    MONEY,
    /** The home is needed for something else. */
    HOME_NEEDED,
    /** Something happened that made it unsafe. */
    SAFETY,
    /** Another reason. */
    OTHER;

    /** As it stands in texts, files and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause of a code. */
    public static Cause of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
