package org.immerse.delegation.internal.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegation.State;
import org.immerse.api.text.Text;

/**
 * How a delegation stands on a day: the one place that decides it.
 *
 * @param state where it stands
 * @param lastDay last day it can hold
 * @param why why it does not hold; empty while it is valid
 */
public record Standing(State state, LocalDate lastDay, Optional<Text> why) {
    /**
     * What was found around it on a day.
     *
     * @param today the day, where the site is
     * @param ruleEnds the first last day its rules name; empty where none does
     * @param inForce whether accounts, roles and rules are there
     * @param conflict why interests conflict; empty where they do not
     */
    public record Around(LocalDate today, Optional<LocalDate> ruleEnds, boolean inForce, Optional<Text> conflict) {}

    /** The standing of a delegation. What cannot be undone comes first. */
    public static Standing of(Granted granted, Around around) {
        LocalDate lastDay =
                around.ruleEnds().filter(end -> end.isBefore(granted.until())).orElse(granted.until());
        boolean ruleFirst =
                around.ruleEnds().filter(end -> !end.isAfter(granted.until())).isPresent();
        if (granted.ended().isPresent()) {
            Delegation.End end = granted.ended().get();
            return end.reason().isEmpty()
                    ? not(State.ENDED, lastDay, Text.of("delegation.why.ended"))
                    : not(State.ENDED, lastDay, Text.of("delegation.why.ended-because", end.reason()));
        }
        if (around.today().isAfter(lastDay)) {
            return ruleFirst
                    ? not(State.OUTGROWN, lastDay, Text.of("delegation.why.outgrown", lastDay))
                    : not(State.OVER, lastDay, Text.of("delegation.why.over", lastDay));
        }
        if (!around.inForce()) {
            return not(State.RESTING, lastDay, Text.of("delegation.why.resting"));
        }
        if (around.conflict().isPresent()) {
            return not(State.CONFLICT, lastDay, around.conflict().get());
        }
        return around.today().isBefore(granted.from())
                ? not(State.COMING, lastDay, Text.of("delegation.why.coming", granted.from()))
                : new Standing(State.VALID, lastDay, Optional.empty());
    }

    /** The delegation as others read it. */
    public Delegation of(Granted granted) {
        return new Delegation(
                granted.id(),
                granted.person(),
                granted.actor(),
                granted.purposes(),
                granted.from(),
                granted.until(),
                lastDay,
                granted.grantedBy(),
                granted.organisation(),
                granted.granted(),
                state,
                why,
                granted.ended());
    }

    private static Standing not(State state, LocalDate lastDay, Text why) {
        return new Standing(state, lastDay, Optional.of(why));
    }
}
