package org.immerse.matching.internal.reason;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.text.Text;

/** Ranges and periods in words, such as 'from 1,200 to 1,500'. */
public final class Spans {
    /** A range that leaves both ends open. */
    static final Fact.Range ANY_NUMBER = new Fact.Range(OptionalDouble.empty(), OptionalDouble.empty());
    /** A period that leaves both ends open. */
    static final Fact.Period ANY_DAY = new Fact.Period(Optional.empty(), Optional.empty());

    private Spans() {}

    /** A range in words. */
    public static Text words(Fact.Range range) {
        return words("number", boxed(range.from()), boxed(range.to()));
    }

    /** A period in words. */
    public static Text words(Fact.Period period) {
        return words("day", period.from(), period.to());
    }

    private static Optional<Double> boxed(OptionalDouble end) {
        return end.stream().boxed().findFirst();
    }

    private static <T> Text words(String unit, Optional<T> from, Optional<T> to) {
        String key = "matching.span." + unit + ".";
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to)
                    ? Text.of(key + "exactly", from.get())
                    : Text.of(key + "between", from.get(), to.get());
        }
        if (from.isPresent()) {
            return Text.of(key + "from", from.get());
        }
        return to.isPresent() ? Text.of(key + "up-to", to.get()) : Text.of(key + "any");
    }
}
