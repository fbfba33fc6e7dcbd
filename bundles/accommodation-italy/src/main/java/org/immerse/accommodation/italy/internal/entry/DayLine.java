package org.immerse.accommodation.italy.internal.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.ui.kit.DayField;

/** A line for a day, which says where something is written that is none. */
final class DayLine extends DayField {
    private static final long serialVersionUID = 1L;

    DayLine(String label) {
        super(label);
    }

    /** The day; a problem where something is written that is none. */
    Optional<LocalDate> read(String name, Unread problems) {
        if (isEmpty() && isInputUnparsable()) {
            problems.add(name, "problem.day");
        }
        return getOptionalValue();
    }
}
