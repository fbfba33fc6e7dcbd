package org.immerse.accommodation.italy.internal.placement;

import java.util.Locale;

/** How far a young person and a home have come with each other. Texts: {@code accommodation-italy.placement.state.<code>}. */
public enum State {
    /** Somebody thinks they may fit; no side has to answer. */
    SUGGESTED,
    /** Both said that they are interested; staff have to open the meeting. */
    BOTH_INTERESTED,
    /** They meet on neutral ground, with staff. */
    MEETING,
    /** The young person sees the home. */
    VISIT,
    /** They live together for some weeks, to try. */
    TRIAL,
    /** Both said yes. */
    AGREED,
    /** The young person lives there. */
    LIVING,
    /** It is over, and nothing follows. */
    ENDED,
    /** It is over, and the young person looks for another home. */
    REMATCH,
    /** One side said no, or the home is no longer available: nobody reads which. */
    DECLINED;

    /** As it stands in texts, files and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can still go on. */
    public boolean isOpen() {
        return this != ENDED && this != REMATCH && this != DECLINED;
    }

    /** Whether it takes a bed of the home. */
    public boolean takesBed() {
        return this == TRIAL || this == AGREED || this == LIVING;
    }

    /** Whether staff have opened the meeting, so that both may know each other. */
    public boolean isKnown() {
        return this == MEETING || this == VISIT || this == TRIAL || this == AGREED || this == LIVING;
    }

    /** The state of a code. */
    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
