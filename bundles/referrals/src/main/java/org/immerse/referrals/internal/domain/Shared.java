package org.immerse.referrals.internal.domain;

import java.util.Locale;

/** What of a person's file a referral can share: one field each, with the firewall's task by which it is read. */
public enum Shared {
    NAME("contact-name"),
    PHONE("contact-phone"),
    EMAIL("contact-email"),
    LANGUAGES("languages");

    private final String field;

    Shared(String field) {
        this.field = field;
    }

    /** The field of the file. */
    public String field() {
        return field;
    }

    /** Its name in texts and tasks. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The task of the firewall: one for each, so that 'who saw my file' names what was shared and nothing more. */
    public String task() {
        return "referrals.see-" + code();
    }

    /** Whether the person can type it in where their file does not hold it. */
    public boolean isTyped() {
        return this != LANGUAGES;
    }
}
