package org.immerse.feedback.internal.domain;

import java.util.Locale;

/** What somebody wants to say. Text keys {@code feedback.category.<name in lower case>}. */
public enum Category {
    WRONG("file"),
    CLOSED("lock"),
    WAITED("clock"),
    REFUSED("cross"),
    HARD("globe"),
    /** Somebody behaved badly: read by the administrators of the site, never by the organisation complained of. */
    BEHAVIOUR("alert"),
    IDEA("plus"),
    PRAISE("heart");

    private final String icon;

    Category(String icon) {
        this.icon = icon;
    }

    /** Symbol of the icon set. */
    public String icon() {
        return icon;
    }

    /** Its name in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
