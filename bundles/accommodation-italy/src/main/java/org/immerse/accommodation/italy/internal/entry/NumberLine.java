package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalInt;

/** A line for a whole number, in whichever digits the keyboard writes. */
final class NumberLine extends TextField {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 6;
    private static final int NOT_READ = -1;

    NumberLine(String label, String unit) {
        super(label);
        setMaxLength(MOST_DIGITS);
        getElement().setAttribute("inputmode", "numeric");
        if (!unit.isEmpty()) {
            setSuffixComponent(new Span(unit));
        }
    }

    NumberLine show(int number) {
        setValue(Integer.toString(number));
        return this;
    }

    NumberLine show(OptionalInt number) {
        setValue(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
        return this;
    }

    /** The number; empty where nothing is written. */
    OptionalInt read(String name, Unread problems) {
        String written = getValue().strip();
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(written));
        } catch (NumberFormatException notANumber) {
            problems.add(name, "problem.number");
            return OptionalInt.empty();
        }
    }

    /** The number; one no rule allows where nothing is written, so that it is asked for. */
    int need(String name, Unread problems) {
        return read(name, problems).orElse(NOT_READ);
    }
}
