package org.immerse.api.appointment;

import java.util.Locale;

/** How two sides meet. Text keys {@code appointments.mode.<code>}. */
public enum Mode {
    /** At a place. */
    IN_PERSON,
    /** The provider calls, or is called. */
    PHONE,
    /** By video. */
    VIDEO;

    /** Its name in texts and files, such as {@code in-person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
