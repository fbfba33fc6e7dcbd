package org.immerse.api.appointment;

import java.time.Instant;
import java.util.Locale;

/**
 * An appointment.
 *
 * @param id its id
 * @param calendar id of the calendar
 * @param person account of who booked; empty where a program booked for somebody, or the person was erased
 * @param start when it begins
 * @param end when it ends
 * @param mode how one meets
 * @param status where it stands
 * @param shared what the other side is told
 * @param reason why it was cancelled; may be empty
 * @param moves how often it was moved
 * @param made when it was booked
 * @param changed when it last changed
 */
public record Appointment(
        String id,
        String calendar,
        String person,
        Instant start,
        Instant end,
        Mode mode,
        Status status,
        Shared shared,
        String reason,
        int moves,
        Instant made,
        Instant changed) {

    /** Where an appointment stands. Text keys {@code appointments.status.<code>}. */
    public enum Status {
        /** It stands. */
        BOOKED,
        /** The person cancelled it. */
        CANCELLED_BY_PERSON,
        /** The other side cancelled it, with a reason. */
        CANCELLED_BY_HOST,
        /** The person came. */
        ATTENDED,
        /** The person did not come. */
        NO_SHOW;

        /** Its name in texts and files, such as {@code no-show}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it keeps its place in the calendar from others. */
        public boolean takesPlace() {
            return this == BOOKED || this == ATTENDED || this == NO_SHOW;
        }
    }

    /** Whether it is still to come. */
    public boolean isOpen(Instant now) {
        return status == Status.BOOKED && end.isAfter(now);
    }
}
