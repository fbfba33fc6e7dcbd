package org.immerse.accommodation.italy.internal.growing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;

/**
 * Where a young person stands, as far as they told.
 *
 * @param birth day of birth
 * @param since since when the plan knows them: it asks for nothing before
 * @param facts what they told
 */
record Situation(LocalDate birth, LocalDate since, Facts facts) {
    /** What is not told. */
    static final String UNKNOWN = "unknown";

    /** The birthday of this age; one on 29 February is kept on 1 March where there is none. */
    LocalDate birthday(int years) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** The 18th birthday. */
    LocalDate adult() {
        return BirthDate.adultFrom(birth);
    }

    /** The permit they have. */
    String permit() {
        return option(GrowingField.PERMIT, GrowingProfile.PERMITS);
    }

    /** How it stands with the decree. Who told several things is believed the furthest. */
    String decree() {
        return option(GrowingField.DECREE, GrowingProfile.DECREES);
    }

    /** The last day of the permit. */
    Optional<LocalDate> permitUntil() {
        return facts.get(GrowingField.PERMIT_UNTIL, Fact.Period.class).flatMap(Fact.Period::from);
    }

    /** Whether they said yes to this. */
    boolean has(String field) {
        return facts.get(field, Fact.Flag.class).map(Fact.Flag::value).orElse(false);
    }

    private String option(String field, List<String> order) {
        return facts.get(field, Fact.Concepts.class)
                .flatMap(told -> order.stream().filter(told.iris()::contains).findFirst())
                .orElse(UNKNOWN);
    }
}
