package org.immerse.api.freshness;

import java.util.Locale;

/** How fast a fact grows old. The half-life of each is configuration ({@code org.immerse.freshness}). */
public enum FactKind {
    /** Free places and waiting times. */
    CAPACITY,
    /** Telephone, e-mail, website. */
    CONTACT,
    /** When it is open. */
    HOURS,
    /** What it costs. */
    COST,
    /** What to bring, in which languages, how to begin. */
    TERMS,
    /** Where it is. */
    ADDRESS,
    /** What it is. */
    WORDS,
    /** What a law says. */
    LAW;

    /** Its name in texts and configuration, such as {@code capacity}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
