package org.immerse.accommodation.italy.internal.entry;

import java.util.Optional;
import org.immerse.accommodation.italy.internal.home.Home;

/** For how many young people, and when. */
final class BedsFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private final NumberLine beds;
    private final DayLine from;
    private final DayLine until;

    BedsFields(Home home) {
        Home.Terms terms = home.terms();
        beds = field("beds", new NumberLine(words("beds.beds"), "").show(terms.beds()));
        beds.setHelperText(words("beds.beds.help"));
        beds.setRequiredIndicatorVisible(true);
        from = field("from", new DayLine(words("beds.from")));
        from.setValue(terms.from());
        from.setRequiredIndicatorVisible(true);
        until = field("until", new DayLine(words("beds.until")));
        until.setHelperText(words("beds.until.help"));
        terms.until().ifPresent(until::setValue);
    }

    @Override
    Home read(Home before, Unread problems) {
        Home.Terms terms = before.terms();
        int many = beds.need("beds", problems);
        Optional<java.time.LocalDate> first = from.read("from", problems);
        if (first.isEmpty()) {
            problems.add("from", "problem.day");
        }
        return before.with(new Home.Terms(
                many,
                terms.rent(),
                terms.deposit(),
                terms.included(),
                first.orElse(terms.from()),
                until.read("until", problems)));
    }
}
