package org.immerse.jobs.spain.internal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Progress;
import org.immerse.api.matching.Ranking;
import org.immerse.api.people.People;
import org.immerse.api.value.GeoPoint;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.VacancySearch;
import org.immerse.jobs.spain.internal.domain.Field;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Vacancies ranked for one person, by the facts they gave. */
@Component(service = PersonalMatches.class)
public final class PersonalMatches {
    private static final Set<String> FIELDS = new JobsMatchingModel()
            .criteria().stream()
                    .map(Criterion::needFields)
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());

    private final Matching matching;
    private final People people;
    private final Vacancies vacancies;
    private final VacancySearch search;
    private final LikedVacancies liked;

    @Activate
    public PersonalMatches(
            @Reference Matching matching,
            @Reference People people,
            @Reference Vacancies vacancies,
            @Reference VacancySearch search,
            @Reference LikedVacancies liked) {
        this.matching = matching;
        this.people = people;
        this.vacancies = vacancies;
        this.search = search;
        this.liked = liked;
    }

    /**
     * How far a vacancy may be.
     *
     * @param kilometres how far; empty: as far as the person said
     * @param anywhere whether the distance does not matter
     */
    public record Reach(Optional<Integer> kilometres, boolean anywhere) {
        /** As far as the person said. */
        public static final Reach OWN = new Reach(Optional.empty(), false);
        /** Any distance. */
        public static final Reach ANYWHERE = new Reach(Optional.empty(), true);
    }

    /** A vacancy with its match. */
    public record Found(Vacancy vacancy, Match match) {}

    /**
     * Some of the ranked vacancies.
     *
     * @param found best first
     * @param total how many there are in all
     * @param complete false while the index is still being built
     */
    public record Page(List<Found> found, int total, boolean complete) {}

    /**
     * The person's facts that count; none where nothing that counts was answered. Where they agreed to it, with what the vacancies
     * they liked have in common.
     */
    public Facts facts(String person) {
        Map<String, Fact> given = people.facts(person).byField().entrySet().stream()
                .filter(fact -> FIELDS.contains(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Facts facts = new Facts(given);
        return given.isEmpty()
                ? facts
                : liked.profile(person)
                        .map(profile -> facts.with(Field.LIKED, profile))
                        .orElse(facts);
    }

    /** The best vacancies for a person among those wanted and within reach. */
    public Page rank(String person, VacancySearch.Wanted wanted, Reach reach, Locale locale, int offset, int limit) {
        Facts facts = facts(person);
        Need need = reach.equals(Reach.OWN)
                ? new Need(person, facts, Set.of(JobsMatchingModel.DISTANCE))
                : new Need(person, facts);
        Predicate<Offer> filter =
                reach.kilometres().map(most -> within(facts, most)).orElse(Matching.EVERY);
        if (!wanted.equals(VacancySearch.Wanted.ALL)) {
            Set<String> ids = search.ids(wanted, locale);
            filter = filter.and(offer -> ids.contains(offer.id()));
        }
        Ranking ranking = matching.rank(JobsSpainModule.ID, need, filter, offset, limit);
        Map<String, Vacancy> byId =
                vacancies
                        .findAll(ranking.matches().stream()
                                .map(match -> match.offer().id())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Vacancy::id, Function.identity()));
        List<Found> found = new ArrayList<>();
        for (Match match : ranking.matches()) {
            Optional.ofNullable(byId.get(match.offer().id()))
                    .ifPresent(vacancy -> found.add(new Found(vacancy, match)));
        }
        return new Page(found, ranking.total(), ranking.complete());
    }

    /** How far the list of vacancies is, while it is being built. */
    public Progress progress() {
        return matching.progress(JobsSpainModule.ID);
    }

    /** One vacancy with its reasons, also where a must is not met; empty where nothing that counts was answered. */
    public Optional<Match> explain(String person, Vacancy vacancy) {
        Facts facts = facts(person);
        return facts.byField().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        matching.score(JobsSpainModule.ID, new Need(person, facts), VacancyFacts.toOffer(vacancy)));
    }

    /** What would improve a match. */
    public List<Improvement> improvements(String person, Vacancy vacancy) {
        return matching.improvements(JobsSpainModule.ID, new Need(person, facts(person)), vacancy.id());
    }

    /** How far a vacancy is from where the person lives; empty where either is not known. */
    public static Optional<Double> kilometres(Facts facts, Vacancy vacancy) {
        return facts.get(Field.PLACE, Fact.Place.class)
                .flatMap(home -> vacancy.workplace().point().flatMap(point -> nearest(home.points(), point)));
    }

    private static Predicate<Offer> within(Facts facts, int most) {
        Optional<Fact.Place> home = facts.get(Field.PLACE, Fact.Place.class)
                .filter(place -> !place.points().isEmpty() && !place.anywhere());
        if (home.isEmpty()) {
            return Matching.EVERY;
        }
        List<GeoPoint> from = home.get().points();
        return offer -> offer.facts()
                .get(Field.PLACE, Fact.Place.class)
                .map(place -> place.anywhere()
                        || place.points().stream()
                                .anyMatch(point -> nearest(from, point).orElse(0.0) <= most))
                .orElse(true);
    }

    private static Optional<Double> nearest(List<GeoPoint> from, GeoPoint to) {
        return from.stream().map(point -> point.to(to).kilometres()).min(Double::compare);
    }
}
