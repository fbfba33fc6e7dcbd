package org.immerse.api.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.immerse.api.text.Text;

/**
 * How far an entry can still be trusted. A fact's value is {@code 2^(-age / half-life)} of its kind, 1 on the day it was verified; an
 * entry is worth as much as its least trusted fact. An old count of free places warns, but expires no entry that says anything else.
 *
 * @param value 0 to 1
 * @param level what follows from it
 * @param verified when its oldest fact was verified
 * @param until the last day on which it is shown, if nobody verifies it before
 * @param facts each fact, least trusted first
 */
public record Standing(double value, Level level, Instant verified, LocalDate until, List<FactStanding> facts) {
    public Standing {
        facts = List.copyOf(facts);
    }

    /** The line readers see beside an entry: when it was last checked, and whether it may be out of date. */
    public Text words(ZoneId zone) {
        return Text.of("freshness.line." + level.name().toLowerCase(Locale.ROOT), LocalDate.ofInstant(verified, zone));
    }

    /** What follows from a standing. Text keys {@code freshness.level.<name in lower case>}. */
    public enum Level {
        /** Trusted. */
        FRESH,
        /** Past a half-life: it sinks in lists, its owner has it to do. */
        AGING,
        /** Shown with a warning. */
        STALE,
        /** No longer shown. */
        EXPIRED
    }

    /**
     * How one fact stands.
     *
     * @param name of the fact
     * @param value 0 to 1
     * @param verified when
     * @param by who verified it, as a name the public may read
     * @param broken whether its link did not answer when it was last tried
     */
    public record FactStanding(String name, double value, Instant verified, String by, boolean broken) {}
}
