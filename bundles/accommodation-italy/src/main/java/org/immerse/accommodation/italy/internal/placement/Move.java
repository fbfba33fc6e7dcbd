package org.immerse.accommodation.italy.internal.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step somebody takes, with what it needs.
 *
 * @param step which
 * @param by as what
 * @param appointment for a meeting or a visit
 * @param from first day, for a trial, an agreement, moving in, an end
 * @param until last day, for holding a bed, a trial, an agreement
 * @param cause for an end
 * @param reason in own words; empty for none
 */
public record Move(
        Step step,
        Actor by,
        Optional<Appointment> appointment,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Cause> cause,
        String reason) {

    /** A step that needs nothing. */
    public static Move of(Step step, Actor by) {
        return new Move(step, by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** With when and where. */
    public Move at(Appointment when) {
        return new Move(step, by, Optional.of(when), from, until, cause, reason);
    }

    /** From a day. */
    public Move from(LocalDate day) {
        return new Move(step, by, appointment, Optional.of(day), until, cause, reason);
    }

    /** Until a day. */
    public Move until(LocalDate day) {
        return new Move(step, by, appointment, from, Optional.of(day), cause, reason);
    }

    /** With why. */
    public Move because(Cause why, String words) {
        return new Move(step, by, appointment, from, until, Optional.of(why), words);
    }

    /** With why in own words. */
    public Move because(String words) {
        return new Move(step, by, appointment, from, until, cause, words);
    }
}
