package org.immerse.appointments.internal.persistence;

import org.immerse.api.appointment.Appointment;

/**
 * An appointment with what only this module needs to know.
 *
 * @param appointment the appointment
 * @param seat number of its place in the slot
 * @param news what the other side did that the person has not read: {@link #CANCELLED}, {@link #MOVED}, or nothing
 * @param reminded whether the person put the reminder away
 */
public record Booking(Appointment appointment, int seat, String news, boolean reminded) {
    /** The other side cancelled it. */
    public static final String CANCELLED = "cancelled";

    /** The other side moved it. */
    public static final String MOVED = "moved";
}
