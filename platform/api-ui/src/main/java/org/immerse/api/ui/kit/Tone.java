package org.immerse.api.ui.kit;

import com.vaadin.flow.component.HasStyle;

/** What a callout or badge says by its colour, beside its words. */
public enum Tone {
    /** Worth knowing. */
    ACCENT("", "info"),
    /** Good. */
    OK("ok", "check"),
    /** Needs attention. */
    WARNING("warn", "alert"),
    /** Wrong. */
    ERROR("error", "alert"),
    /** Quiet. */
    PLAIN("plain", "info"),
    /** Not known, not yet. */
    UNKNOWN("unknown", "ask");

    private final String name;
    private final String icon;

    Tone(String name, String icon) {
        this.name = name;
        this.icon = icon;
    }

    void dress(HasStyle component) {
        if (!name.isEmpty()) {
            component.addClassName(this == PLAIN ? plainOf(component) : name);
        }
    }

    String icon() {
        return icon;
    }

    /** The quiet badge is called neutral in the sheet. */
    private static String plainOf(HasStyle component) {
        return component instanceof BadgeWord ? "neutral" : "plain";
    }
}
