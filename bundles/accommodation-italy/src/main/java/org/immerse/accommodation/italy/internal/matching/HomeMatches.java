package org.immerse.accommodation.italy.internal.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Reason;
import org.immerse.api.people.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Homes for one young person, and young people for one home: only among homes that can be filled now. */
@Component(service = HomeMatches.class)
public final class HomeMatches {
    /** Below so many points a home fits in part only: then people read that nothing suitable is there yet. */
    public static final int SUITABLE = 50;

    private static final int MOST = 1000;

    private final Matching matching;
    private final People people;
    private final OpenHomes homes;
    private final HomeOffers offers;
    private final Clock clock;

    @Activate
    public HomeMatches(
            @Reference Matching matching,
            @Reference People people,
            @Reference OpenHomes homes,
            @Reference HomeOffers offers,
            @Reference Clock clock) {
        this.matching = matching;
        this.people = people;
        this.homes = homes;
        this.offers = offers;
        this.clock = clock;
    }

    /** A home with its match. */
    public record Found(Home home, Match match) {
        /** Whether it fits well enough to be called suitable. */
        public boolean isSuitable() {
            return match.score() >= SUITABLE;
        }
    }

    /**
     * Why nothing suitable is there yet.
     *
     * @param open how many homes can be filled now at all
     * @param leftOut criteria that leave homes out, with how many; one home may be counted more than once
     * @param ageUnknown whether the day of birth is not told, without which nothing can be shown
     * @param dayUnknown whether homes are left out for minors, and the day from which one is needed is not told
     */
    public record Waiting(int open, Map<String, Integer> leftOut, boolean ageUnknown, boolean dayUnknown) {
        public Waiting {
            leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
        }
    }

    /** The person as the model sees them today. */
    public Need need(String person) {
        return new Need(person, NeedFacts.of(people.facts(person), ItalianDay.today(clock)));
    }

    /** Homes that can be filled now, best first. Nothing where the day of birth is not told: no rule could be kept. */
    public List<Found> forPerson(String person) {
        Need need = need(person);
        if (!need.facts().byField().containsKey(NeedFacts.AGE)) {
            return List.of();
        }
        Map<String, Home> open =
                homes.all().stream().map(OpenHomes.Free::home).collect(Collectors.toMap(Home::id, Function.identity()));
        List<Found> found = new ArrayList<>();
        matching.rank(AccommodationItalyModule.ID, need, offer -> open.containsKey(offer.id()), 0, MOST)
                .matches()
                .forEach(match -> Optional.ofNullable(open.get(match.offer().id()))
                        .ifPresent(home -> found.add(new Found(home, match))));
        return found;
    }

    /** One home with its reasons, also where a rule leaves it out. */
    public Match explain(String person, Home home) {
        return matching.score(AccommodationItalyModule.ID, need(person), offers.offer(home));
    }

    /** Whether every rule that leaves out is kept, as far as it is known. Unknown counts as kept, except the age. */
    public boolean keepsRules(String person, Home home) {
        Need need = need(person);
        return need.facts().byField().containsKey(NeedFacts.AGE)
                && brokenRules(explain(person, home)).isEmpty();
    }

    /** Why nothing suitable is there for this person. */
    public Waiting waiting(String person) {
        Need need = need(person);
        List<OpenHomes.Free> open = homes.all();
        Map<String, Integer> leftOut = new TreeMap<>();
        open.forEach(free ->
                brokenRules(explain(person, free.home())).forEach(rule -> leftOut.merge(rule, 1, Integer::sum)));
        boolean dayUnknown = leftOut.containsKey(HousingModel.MINORS)
                && !people.facts(person).byField().containsKey(Field.HOUSING_FROM);
        return new Waiting(open.size(), leftOut, !need.facts().byField().containsKey(NeedFacts.AGE), dayUnknown);
    }

    /** What the person could change so that a home would fit better. */
    public List<Improvement> improvements(String person, Home home) {
        return matching.improvements(AccommodationItalyModule.ID, need(person), home.id());
    }

    /** Somebody with the match of one home. */
    public record Scored(Need need, Match match) {
        /** The person. */
        public String person() {
            return need.id();
        }
    }

    /** Young people for a home, best first. */
    public List<Scored> forHome(List<String> persons, Home home) {
        Offer offer = offers.offer(home);
        return persons.stream()
                .map(this::need)
                .map(need -> new Scored(need, matching.score(AccommodationItalyModule.ID, need, offer)))
                .sorted(Comparator.comparingDouble((Scored one) -> -one.match().exact())
                        .thenComparing(Scored::person))
                .toList();
    }

    /** Whether a criterion is about what the person asks, not the home. */
    public static boolean isPersons(String criterion) {
        return HousingModel.isPersons(criterion);
    }

    /** The fields of a person's file that a criterion reads. */
    public List<String> needFields(String criterion) {
        return HousingModel.needFields(criterion);
    }

    /** The rules that leave the home out for this person, as far as it is known. */
    public static List<String> brokenRules(Match match) {
        return match.reasons().stream()
                .filter(reason -> reason.outcome() == Reason.Outcome.NOT)
                .map(Reason::criterion)
                .filter(HousingModel::leavesOut)
                .toList();
    }
}
