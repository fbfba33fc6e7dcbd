package org.immerse.appointments.internal.domain;

import java.util.EnumSet;
import java.util.Set;
import org.immerse.api.appointment.Appointment.Status;

/** What can be done with an appointment: by whom, where it stands, and whether it has begun. */
public final class Steps {
    /** Who does it. */
    public enum Side {
        PERSON,
        HOST
    }

    /** What is done. */
    public enum Step {
        /** To another time. */
        MOVE,
        CANCEL,
        /** The person came. */
        ATTENDED,
        /** The person did not come. */
        NO_SHOW,
        /** Take a mark back. */
        UNMARK
    }

    private Steps() {}

    /** What this side can do. */
    public static Set<Step> open(Side side, Status status, boolean begun) {
        if (status == Status.BOOKED && !begun) {
            return EnumSet.of(Step.MOVE, Step.CANCEL);
        }
        if (side == Side.PERSON || !status.takesPlace()) {
            return EnumSet.noneOf(Step.class);
        }
        return switch (status) {
            case BOOKED -> EnumSet.of(Step.ATTENDED, Step.NO_SHOW);
            case ATTENDED -> EnumSet.of(Step.NO_SHOW, Step.UNMARK);
            case NO_SHOW -> EnumSet.of(Step.ATTENDED, Step.UNMARK);
            case CANCELLED_BY_PERSON, CANCELLED_BY_HOST -> EnumSet.noneOf(Step.class);
        };
    }

    /** Where it stands after a step. */
    public static Status after(Side side, Step step) {
        return switch (step) {
            case MOVE, UNMARK -> Status.BOOKED;
            case CANCEL -> side == Side.PERSON ? Status.CANCELLED_BY_PERSON : Status.CANCELLED_BY_HOST;
            case ATTENDED -> Status.ATTENDED;
            case NO_SHOW -> Status.NO_SHOW;
        };
    }
}
