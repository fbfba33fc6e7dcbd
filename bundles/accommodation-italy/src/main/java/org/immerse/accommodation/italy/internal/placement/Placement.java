package org.immerse.accommodation.italy.internal.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A young person and a home on their way to each other. Which steps are possible, {@link Steps} says. Immutable.
 *
 * @param id its id
 * @param person account of the young person
 * @param home id of the home
 * @param state how far they are
 * @param words what each side said
 * @param appointment the meeting or visit that is planned
 * @param stay from when, until when, and how long a bed is held
 * @param staff the organisation of the coordinators who look after it; empty until one took a step
 * @param end why it is over; empty while it is open
 * @param made when it began
 * @param changed when the last step was taken
 */
public record Placement(
        String id,
        String person,
        String home,
        State state,
        Words words,
        Optional<Appointment> appointment,
        Stay stay,
        String staff,
        Optional<End> end,
        Instant made,
        Instant changed) {

    /** What the sides said. @param guardian whether the guardian, or staff for them, agreed to the visit */
    public record Words(Word person, Word host, boolean guardian) {
        /** Nobody said anything. */
        public static final Words NONE = new Words(Word.NONE, Word.NONE, false);

        /** Whether both want to meet. */
        public boolean bothInterested() {
            return person.isPositive() && host.isPositive();
        }

        /** Whether both said yes after having met. */
        public boolean bothYes() {
            return person == Word.YES && host == Word.YES;
        }
    }

    /**
     * Days of the stay.
     *
     * @param from the first day: of the trial, then of living there
     * @param until the last day that was agreed
     * @param heldUntil the last day a bed is kept free while it is decided
     */
    public record Stay(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> heldUntil) {
        /** Nothing planned. */
        public static final Stay NONE = new Stay(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Why it is over. @param reason staff's own words, for staff only */
    public record End(Cause cause, String reason, LocalDate day) {}

    /** A new one: somebody suggests it. */
    public static Placement suggested(String id, String person, String home, Instant now) {
        return new Placement(
                id,
                person,
                home,
                State.SUGGESTED,
                Words.NONE,
                Optional.empty(),
                Stay.NONE,
                "",
                Optional.empty(),
                now,
                now);
    }

    /** Whether it keeps a bed from others on this day: lived in, agreed, tried, or held. */
    public boolean keepsBed(LocalDate day) {
        return state.takesBed()
                || state.isOpen()
                        && stay.heldUntil().filter(last -> !last.isBefore(day)).isPresent();
    }

    Placement in(State next) {
        return new Placement(id, person, home, next, words, appointment, stay, staff, end, made, changed);
    }

    Placement with(Words said) {
        return new Placement(id, person, home, state, said, appointment, stay, staff, end, made, changed);
    }

    Placement with(Optional<Appointment> planned) {
        return new Placement(id, person, home, state, words, planned, stay, staff, end, made, changed);
    }

    Placement with(Stay days) {
        return new Placement(id, person, home, state, words, appointment, days, staff, end, made, changed);
    }

    Placement with(End over) {
        return new Placement(
                id, person, home, state, words, appointment, stay, staff, Optional.of(over), made, changed);
    }

    Placement by(String organisation, Instant now) {
        return new Placement(id, person, home, state, words, appointment, stay, organisation, end, made, now);
    }
}
