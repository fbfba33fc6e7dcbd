package org.immerse.accommodation.italy.internal.living;

import java.util.Locale;

/** How soon somebody has to look at an incident. Texts: {@code accommodation-italy.living.urgency.<code>}. Both pause the home. */
public enum Urgency {
    /** Somebody was hurt or is in danger: at once. */
    NOW,
    /** Something happened that must not happen: within two days. */
    SOON;

    /** As it stands in texts and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
