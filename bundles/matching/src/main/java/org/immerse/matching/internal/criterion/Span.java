package org.immerse.matching.internal.criterion;

import java.time.LocalDate;
import org.immerse.api.fact.Fact;

/**
 * From one number to another, ends included; infinite where open.
 *
 * @param from not above {@code to}
 * @param to not below {@code from}
 */
record Span(double from, double to) {
    /** A range; ends given the wrong way round are turned. */
    static Span of(Fact.Range range) {
        return ordered(range.from().orElse(Double.NEGATIVE_INFINITY), range.to().orElse(Double.POSITIVE_INFINITY));
    }

    /** A period, in days. */
    static Span of(Fact.Period period) {
        return ordered(
                period.from().map(LocalDate::toEpochDay).map(Long::doubleValue).orElse(Double.NEGATIVE_INFINITY),
                period.to().map(LocalDate::toEpochDay).map(Long::doubleValue).orElse(Double.POSITIVE_INFINITY));
    }

    private static Span ordered(double from, double to) {
        double low = Double.isNaN(from) ? Double.NEGATIVE_INFINITY : from;
        double high = Double.isNaN(to) ? Double.POSITIVE_INFINITY : to;
        return new Span(Math.min(low, high), Math.max(low, high));
    }

    /** Whether both ends are open. */
    boolean isOpen() {
        return from == Double.NEGATIVE_INFINITY && to == Double.POSITIVE_INFINITY;
    }

    /** Whether they share a number. */
    boolean meets(Span other) {
        return from <= other.to && other.from <= to;
    }
}
