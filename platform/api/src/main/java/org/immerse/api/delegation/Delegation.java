package org.immerse.api.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.text.Text;

/**
 * That somebody may act for a person, as it stands when it is read.
 *
 * @param id its id
 * @param person account of the person
 * @param actor account of who acts for them
 * @param purposes what for, such as {@code accommodation-italy.fill-profile}: all that were granted; iterates in alphabetical order
 * @param from first day
 * @param until last day that was granted
 * @param lastDay last day it can hold: {@code until}, or earlier where a rule ends it
 * @param grantedBy account of the member of staff who granted it
 * @param organisation id of the organisation they acted for
 * @param granted when
 * @param state how it stands now; only {@link State#VALID} lets anybody act
 * @param why why it does not hold, in one sentence; empty while it is valid
 * @param ended when and why somebody ended it; empty where nobody did
 */
public record Delegation(
        String id,
        String person,
        String actor,
        Set<String> purposes,
        LocalDate from,
        LocalDate until,
        LocalDate lastDay,
        String grantedBy,
        String organisation,
        Instant granted,
        State state,
        Optional<Text> why,
        Optional<End> ended) {
    public Delegation {
        purposes = Collections.unmodifiableSet(new TreeSet<>(purposes));
    }

    /** How a delegation stands. Text keys {@code delegation.state.<name in lower case>}. */
    public enum State {
        /** It holds today. */
        VALID,
        /** Its first day is still to come. */
        COMING,
        /** Its last day is past. */
        OVER,
        /** A rule of a module ended it, such as the 18th birthday. */
        OUTGROWN,
        /** Somebody ended it. */
        ENDED,
        /** A conflict of interest holds it back as long as it lasts. */
        CONFLICT,
        /** One of the accounts is closed or lost its role, or the module of its purposes does not run. */
        RESTING
    }

    /**
     * How somebody ended it.
     *
     * @param when when
     * @param by the account of who did
     * @param reason why, in their words
     */
    public record End(Instant when, String by, String reason) {}

    /** Whether it lets the actor act today. */
    public boolean isValid() {
        return state == State.VALID;
    }
}
