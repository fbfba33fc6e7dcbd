package org.immerse.accommodation.italy.internal.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;

/**
 * What a young person told, as the model reads it: only what it asks for, options as keys of their texts, and the age they will have
 * when they move in, which is worked out each time.
 */
public final class NeedFacts {
    /** The age in whole years on the first day they need a home, today at the earliest. */
    static final String AGE = "age";
    /** The ages of the people they would like to live with. */
    static final String COMPANY = "company";
    /** The day from which they need it, and until when at least. */
    static final String STAY = "stay";

    private static final Set<String> OPTIONS =
            Set.of(Field.GENDER, Field.HOUSING_KIND, Field.HOME_LIFE, Field.INDEPENDENCE, Field.HELP_WANTED);
    private static final Set<String> AS_TOLD = Set.of(Field.PLACE, Field.PETS_OK, Field.SMOKES, Field.LANGUAGES);

    private NeedFacts() {}

    /** The facts that count, on a day. Of what somebody can pay only the most: a cheaper home fits no worse. */
    public static Facts of(Facts told, LocalDate today) {
        Map<String, Fact> facts = new TreeMap<>();
        told.byField().forEach((field, fact) -> {
            if (OPTIONS.contains(field) && fact instanceof Fact.Concepts concepts) {
                facts.put(field, keyed(field, concepts.iris()));
            } else if (field.equals(Field.BUDGET) && fact instanceof Fact.Range range) {
                range.to().ifPresent(most -> facts.put(field, Fact.Range.upTo(most)));
            } else if (AS_TOLD.contains(field)) {
                facts.put(field, fact);
            }
        });
        told.get(Field.AGE_COMPANY, Fact.Range.class).ifPresent(range -> facts.put(COMPANY, range));
        LocalDate start = start(told).filter(day -> day.isAfter(today)).orElse(today);
        BirthDate.of(told).ifPresent(birth -> {
            int age = BirthDate.ageOn(birth, start);
            facts.put(AGE, Fact.Range.of(age, age));
        });
        if (start(told).isPresent()) {
            Optional<LocalDate> until = told.get(Field.HOUSING_MONTHS, Fact.Range.class)
                    .filter(range -> range.from().isPresent())
                    .map(range -> start.plusMonths((long) range.from().getAsDouble()));
            facts.put(STAY, new Fact.Period(Optional.of(start), until));
        }
        return new Facts(facts);
    }

    /** Options as keys of their texts, so that reasons can name them. */
    static Fact.Concepts keyed(String field, Set<String> options) {
        return Fact.Concepts.of(
                options.stream().sorted().map(option -> key(field, option)).toArray(String[]::new));
    }

    static String key(String field, String option) {
        return "accommodation-italy.profile." + field + ".option." + option;
    }

    private static Optional<LocalDate> start(Facts told) {
        return told.get(Field.HOUSING_FROM, Fact.Period.class).flatMap(Fact.Period::from);
    }
}
