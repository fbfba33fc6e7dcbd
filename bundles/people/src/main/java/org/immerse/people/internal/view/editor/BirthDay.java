package org.immerse.people.internal.view.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** Reads a day of birth as people write it, in three fields, and says which one is wrong. */
final class BirthDay {
    /** The fields that problems name; the day's problems are the question's. */
    static final String MONTH = "month";

    static final String YEAR = "year";

    private static final int OLDEST = 100;

    private BirthDay() {}

    /**
     * The day; empty where nothing was written.
     *
     * @param field the question's field: what is wrong with the whole, or the day, is said there
     */
    static Optional<LocalDate> read(String field, String day, String month, String year, LocalDate today) {
        if (day.isBlank() && month.isBlank() && year.isBlank()) {
            return Optional.empty();
        }
        LocalDate birth = date(field, number(field, day), number(MONTH, month), number(YEAR, year));
        if (birth.isAfter(today)) {
            throw problem(YEAR, "people.birth.future");
        }
        if (birth.isBefore(today.minusYears(OLDEST))) {
            throw problem(YEAR, "people.birth.old");
        }
        return Optional.of(birth);
    }

    private static LocalDate date(String field, int day, int month, int year) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw problem(field, "people.birth.none");
        }
    }

    private static int number(String field, String written) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            throw problem(field, "people.birth.missing");
        }
    }

    private static ProblemException problem(String field, String key) {
        return ProblemException.invalid(field, Text.of(key));
    }
}
