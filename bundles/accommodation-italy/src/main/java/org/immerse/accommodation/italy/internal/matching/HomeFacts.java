package org.immerse.accommodation.italy.internal.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Offer;

/** A home as the model reads it. */
public final class HomeFacts {
    static final String KIND = "kind";
    static final String PLACE = "place";
    static final String RENT = "rent";
    static final String FREE = "free";
    static final String PETS = "pets";
    static final String SMOKE = "smoke";
    static final String SMOKING_ALLOWED = "smoking-allowed";
    static final String PEOPLE = "people";
    static final String LIFE = "life";
    static final String HELP = "help";
    static final String SPOKEN = "spoken";
    static final String ONLY = "only";
    static final String AGES = "ages";
    static final String MINORS = "minors";
    static final String WISHED_LIFE = "wished-life";
    static final String WISHED_INDEPENDENCE = "wished-independence";
    static final String WISHED_LANGUAGES = "wished-languages";

    private HomeFacts() {}

    /** The offer of a home. @param minors whether minors may live there now */
    public static Offer of(Home home, boolean minors) {
        Map<String, Fact> facts = new TreeMap<>();
        facts.put(KIND, NeedFacts.keyed(Field.HOUSING_KIND, Set.of(home.kind().key())));
        facts.put(
                PLACE,
                new Fact.Place(
                        List.of(home.where().point()),
                        OptionalDouble.empty(),
                        false,
                        home.where().town()));
        facts.put(RENT, Fact.Range.of(home.terms().rent(), home.terms().rent()));
        facts.put(
                FREE,
                new Fact.Period(Optional.of(home.terms().from()), home.terms().until()));
        facts.put(MINORS, new Fact.Flag(minors));
        household(home.household(), facts);
        facts.put(SMOKING_ALLOWED, new Fact.Flag(home.rules().smokingAllowed()));
        wishes(home.wishes(), facts);
        return new Offer(home.id(), home.changed(), new Facts(facts));
    }

    /** The same home as if it wished for nothing: then only what the person wishes for is scored. */
    public static Offer withoutWishes(Offer offer) {
        Facts facts = offer.facts();
        for (String wish : List.of(SMOKING_ALLOWED, WISHED_LIFE, WISHED_INDEPENDENCE, WISHED_LANGUAGES)) {
            facts = facts.without(wish);
        }
        return new Offer(offer.id(), offer.fresh(), facts);
    }

    private static void household(Home.Household household, Map<String, Fact> facts) {
        facts.put(PETS, new Fact.Flag(household.pets()));
        facts.put(SMOKE, new Fact.Flag(household.smoking()));
        range(household.ageFrom(), household.ageTo()).ifPresent(range -> facts.put(PEOPLE, range));
        facts.put(LIFE, NeedFacts.keyed(Field.HOME_LIFE, household.life()));
        facts.put(HELP, NeedFacts.keyed(Field.HELP_WANTED, household.help()));
        if (!household.languages().isEmpty()) {
            facts.put(SPOKEN, Fact.Concepts.of(household.languages().toArray(String[]::new)));
        }
    }

    private static void wishes(Home.Wishes wishes, Map<String, Fact> facts) {
        wishes.only().ifPresent(only -> facts.put(ONLY, NeedFacts.keyed(Field.GENDER, Set.of(only))));
        range(wishes.ageFrom(), wishes.ageTo()).ifPresent(range -> facts.put(AGES, range));
        put(facts, WISHED_LIFE, Field.HOME_LIFE, wishes.life());
        put(facts, WISHED_INDEPENDENCE, Field.INDEPENDENCE, wishes.independence());
        if (!wishes.languages().isEmpty()) {
            facts.put(WISHED_LANGUAGES, Fact.Concepts.of(wishes.languages().toArray(String[]::new)));
        }
    }

    private static void put(Map<String, Fact> facts, String name, String field, Set<String> options) {
        if (!options.isEmpty()) {
            facts.put(name, NeedFacts.keyed(field, options));
        }
    }

    private static Optional<Fact> range(OptionalInt from, OptionalInt to) {
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact.Range(number(from), number(to)));
    }

    private static OptionalDouble number(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }
}
