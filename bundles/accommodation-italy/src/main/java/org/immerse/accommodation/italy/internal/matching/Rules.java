package org.immerse.accommodation.italy.internal.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;

/** The model's own functions, each from the facts of both sides to 0 to 1, or to nothing where one side does not say. */
final class Rules {
    /** One of them. */
    interface Rule extends BiFunction<Facts, Facts, OptionalDouble> {}

    private static final OptionalDouble YES = OptionalDouble.of(1);
    private static final OptionalDouble NO = OptionalDouble.of(0);
    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();
    /** After so many days of waiting nothing is left of the wish. */
    private static final double WAIT_DAYS = 60;
    /** From this rank on (B1) people understand each other; A2 and A1 count in part. */
    private static final int ENOUGH = 3;

    private Rules() {}

    /** The home is for women, or for men: who did not say is unknown, and never left out. */
    static OptionalDouble womenOrMen(Facts need, Facts offer) {
        Set<String> said = concepts(need, Field.GENDER);
        if (said.isEmpty() || said.contains(NeedFacts.key(Field.GENDER, "not-said"))) {
            return UNKNOWN;
        }
        return concepts(offer, HomeFacts.ONLY).stream().anyMatch(said::contains) ? YES : NO;
    }

    /** The age on the day of moving in lies within the bounds. */
    static OptionalDouble ageBound(Facts need, Facts offer) {
        Optional<Fact.Range> bounds = offer.get(HomeFacts.AGES, Fact.Range.class);
        OptionalDouble age = age(need);
        if (bounds.isEmpty() || age.isEmpty()) {
            return UNKNOWN;
        }
        boolean within = age.getAsDouble() >= bounds.get().from().orElse(0)
                && age.getAsDouble() <= bounds.get().to().orElse(Double.MAX_VALUE);
        return within ? YES : NO;
    }

    /** Of age on the day of moving in, or the home is cleared for minors. */
    static OptionalDouble minors(Facts need, Facts offer) {
        OptionalDouble age = age(need);
        if (age.isEmpty()) {
            return UNKNOWN;
        }
        return age.getAsDouble() >= BirthDate.ADULT
                        || flag(offer, HomeFacts.MINORS).orElse(false)
                ? YES
                : NO;
    }

    /** Who does not want to live with animals does not have to. */
    static OptionalDouble pets(Facts need, Facts offer) {
        return pair(flag(need, Field.PETS_OK), flag(offer, HomeFacts.PETS), (fine, there) -> fine || !there);
    }

    /** Who does not smoke would rather not live with smoke. */
    static OptionalDouble smoke(Facts need, Facts offer) {
        return pair(flag(need, Field.SMOKES), flag(offer, HomeFacts.SMOKE), (smokes, there) -> smokes || !there);
    }

    /** Who smokes does not fit where nobody may. */
    static OptionalDouble smoking(Facts need, Facts offer) {
        return pair(
                flag(need, Field.SMOKES),
                flag(offer, HomeFacts.SMOKING_ALLOWED),
                (smokes, allowed) -> allowed || !smokes);
    }

    /** Free when it is needed; each day of waiting counts. */
    static OptionalDouble start(Facts need, Facts offer) {
        Optional<LocalDate> wished = stay(need).flatMap(Fact.Period::from);
        Optional<LocalDate> free = free(offer).flatMap(Fact.Period::from);
        if (wished.isEmpty() || free.isEmpty()) {
            return UNKNOWN;
        }
        long wait = Math.max(0, ChronoUnit.DAYS.between(wished.get(), free.get()));
        return OptionalDouble.of(Math.max(0, 1 - wait / WAIT_DAYS));
    }

    /** The share of the time wished for that the home is free. */
    static OptionalDouble months(Facts need, Facts offer) {
        Optional<Fact.Period> stay = stay(need);
        Optional<Fact.Period> free = free(offer);
        if (stay.isEmpty() || stay.get().to().isEmpty() || free.isEmpty()) {
            return UNKNOWN;
        }
        LocalDate from = stay.get().from().orElseThrow();
        double wished = ChronoUnit.DAYS.between(from, stay.get().to().get());
        if (free.get().to().isEmpty() || wished <= 0) {
            return YES;
        }
        LocalDate begin = free.get().from().filter(day -> day.isAfter(from)).orElse(from);
        double there = ChronoUnit.DAYS.between(begin, free.get().to().get());
        return OptionalDouble.of(Math.max(0, Math.min(1, there / wished)));
    }

    /** How well they speak a language that is spoken there. */
    static OptionalDouble language(Facts need, Facts offer) {
        return best(need, concepts(offer, HomeFacts.SPOKEN));
    }

    /** How well they speak one of the languages the home wishes for. */
    static OptionalDouble wishedLanguage(Facts need, Facts offer) {
        return best(need, concepts(offer, HomeFacts.WISHED_LANGUAGES));
    }

    private static OptionalDouble best(Facts need, Set<String> languages) {
        Optional<Map<String, Integer>> ranks =
                need.get(Field.LANGUAGES, Fact.Levels.class).map(Fact.Levels::ranks);
        if (ranks.isEmpty() || languages.isEmpty()) {
            return UNKNOWN;
        }
        int best = languages.stream()
                .mapToInt(language -> ranks.get().getOrDefault(language, 0))
                .max()
                .orElse(0);
        return OptionalDouble.of(Math.min(1, (double) best / ENOUGH));
    }

    private interface Both {
        boolean fit(boolean need, boolean offer);
    }

    private static OptionalDouble pair(Optional<Boolean> need, Optional<Boolean> offer, Both both) {
        if (need.isEmpty() || offer.isEmpty()) {
            return UNKNOWN;
        }
        return both.fit(need.get(), offer.get()) ? YES : NO;
    }

    private static OptionalDouble age(Facts need) {
        return need.get(NeedFacts.AGE, Fact.Range.class).map(Fact.Range::from).orElse(UNKNOWN);
    }

    private static Optional<Fact.Period> stay(Facts need) {
        return need.get(NeedFacts.STAY, Fact.Period.class);
    }

    private static Optional<Fact.Period> free(Facts offer) {
        return offer.get(HomeFacts.FREE, Fact.Period.class);
    }

    private static Optional<Boolean> flag(Facts facts, String field) {
        return facts.get(field, Fact.Flag.class).map(Fact.Flag::value);
    }

    private static Set<String> concepts(Facts facts, String field) {
        return facts.get(field, Fact.Concepts.class).map(Fact.Concepts::iris).orElse(Set.of());
    }
}
