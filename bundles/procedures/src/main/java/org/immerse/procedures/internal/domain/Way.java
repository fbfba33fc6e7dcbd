package org.immerse.procedures.internal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.api.procedure.Step;
import org.immerse.api.value.Money;

/**
 * The way that is left.
 *
 * @param today the day it is seen from
 * @param steps what is left to do, earliest first, then in the procedure's order
 * @param finish the earliest day on which everything can be over
 * @param critical the steps that decide the finish, in order: a day lost at one of them is a day lost
 * @param costs what is left to pay, one for each currency
 * @param missing papers to bring that somebody does not have
 * @param expiries papers that expire before they are needed
 */
public record Way(
        LocalDate today,
        List<Planned> steps,
        LocalDate finish,
        List<String> critical,
        List<Money> costs,
        List<String> missing,
        List<Expiry> expiries) {
    private static final int WEEK = 7;

    public Way {
        steps = List.copyOf(steps);
        critical = List.copyOf(critical);
        costs = List.copyOf(costs);
        missing = List.copyOf(missing);
        expiries = List.copyOf(expiries);
    }

    /**
     * A step that is left.
     *
     * @param start the earliest day it can be handed in, or the day it was
     * @param finish the earliest day it is over
     * @param latest the last day to hand it in without the whole ending later
     * @param begun whether it was handed in
     */
    public record Planned(Step step, LocalDate start, LocalDate finish, LocalDate latest, boolean begun) {}

    /**
     * A paper that expires before it is needed.
     *
     * @param last its last valid day
     * @param needed the day on which it, or what is left of its validity, is needed until
     * @param step the step that needs it
     * @param advice what to do
     * @param notBefore for {@link Advice#LATER}: the first day on which to hand in the step that gives it
     */
    public record Expiry(
            String paper,
            LocalDate last,
            LocalDate needed,
            String step,
            Advice advice,
            Optional<LocalDate> notBefore) {}

    /** What to do about a paper that expires too early. */
    public enum Advice {
        /** The way holds the step that gives a new one. */
        NEW_ONE,
        /** Have it renewed where it came from. */
        RENEW,
        /** Do the step that gives it later; the whole does not end later. */
        LATER,
        /** Two steps need it too far apart: it must be got twice. */
        TWICE
    }

    /** Whether there is nothing left to do. */
    public boolean isOver() {
        return steps.isEmpty();
    }

    /** What can be handed in within seven days, today included. */
    public List<Planned> week() {
        return steps.stream()
                .filter(planned -> !planned.begun() && planned.start().isBefore(today.plusDays(WEEK)))
                .toList();
    }

    /** What waits for an answer. */
    public List<Planned> waiting() {
        return steps.stream().filter(Planned::begun).toList();
    }

    /** What comes after this week. */
    public List<Planned> later() {
        return steps.stream()
                .filter(planned -> !planned.begun() && !planned.start().isBefore(today.plusDays(WEEK)))
                .toList();
    }
}
