package org.immerse.accommodation.italy.internal.placement;

import java.util.Locale;

/** As what somebody takes a step. Texts: {@code accommodation-italy.placement.actor.<code>}. */
public enum Actor {
    /** The young person. */
    PERSON,
    /** A guardian or educator, within a delegation. */
    GUARDIAN,
    /** Somebody of the organisation the home belongs to. */
    HOST,
    /** A housing coordinator. */
    COORDINATOR;

    /** As it stands in texts, files and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
