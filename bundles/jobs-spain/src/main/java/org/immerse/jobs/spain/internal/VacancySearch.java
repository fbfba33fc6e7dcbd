package org.immerse.jobs.spain.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.jobs.spain.internal.domain.Folded;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.VacancyPage;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks for open vacancies by what somebody types in their own language. */
@Component(service = VacancySearch.class)
public final class VacancySearch {
    /** A name that fits less is another occupation. */
    private static final double NAMED = 0.6;

    private static final int NAMES = 5;
    /** Occupations below a group that are looked for at most. */
    private static final int MOST_OCCUPATIONS = 500;

    private static final int PLACES = 10;
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Vacancies vacancies;
    private final Concepts concepts;
    private final PlaceDirectory places;
    private final Clock clock;
    private volatile @Nullable Provinces provinces;

    private record Provinces(Map<String, Integer> numbers, Instant until) {}

    @Activate
    public VacancySearch(
            @Reference Vacancies vacancies,
            @Reference Concepts concepts,
            @Reference(target = "(country=ES)") PlaceDirectory places,
            @Reference Clock clock) {
        this.vacancies = vacancies;
        this.concepts = concepts;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What somebody looks for, as they say it. Empty parts leave nothing out.
     *
     * @param words what they typed
     * @param occupation IRI or code of an occupation or group
     * @param province name or id of a province
     * @param contracts codes or IRIs
     * @param workingTimes codes or IRIs
     * @param remote remote or not
     */
    public record Wanted(
            String words,
            String occupation,
            String province,
            Set<String> contracts,
            Set<String> workingTimes,
            Optional<Boolean> remote) {
        /** Nothing in particular. */
        public static final Wanted ALL = new Wanted("", "", "", Set.of(), Set.of(), Optional.empty());

        public Wanted {
            contracts = Set.copyOf(contracts);
            workingTimes = Set.copyOf(workingTimes);
        }
    }

    /** Vacancies that fit, freshest first. */
    public VacancyPage page(Wanted wanted, Locale locale, int offset, int limit) {
        return vacancies.search(query(wanted, locale), SpanishDay.today(clock), offset, limit);
    }

    /** How many fit. */
    public int count(Wanted wanted, Locale locale) {
        return vacancies.count(query(wanted, locale), SpanishDay.today(clock));
    }

    /** Ids of all that fit. */
    public Set<String> ids(Wanted wanted, Locale locale) {
        return vacancies.ids(query(wanted, locale), SpanishDay.today(clock));
    }

    /** Provinces with open vacancies and their numbers, alphabetically; at most half a minute old, as every list asks for them. */
    public Map<String, Integer> provinces() {
        Instant now = clock.instant();
        Provinces known = provinces;
        if (known == null || !now.isBefore(known.until())) {
            known = new Provinces(vacancies.provinces(SpanishDay.today(clock)), now.plus(FRESH));
            provinces = known;
        }
        return known.numbers();
    }

    private VacancyQuery query(Wanted wanted, Locale locale) {
        String words = Folded.of(wanted.words());
        return new VacancyQuery(
                words,
                words.isEmpty() ? Set.of() : named(wanted.words(), locale),
                wanted.occupation().isEmpty() ? Set.of() : below(iri(Concepts.OCCUPATION, wanted.occupation())),
                wanted.province().isEmpty() ? "" : province(wanted.province(), locale),
                iris(Concepts.CONTRACT, wanted.contracts()),
                iris(Concepts.WORKING_TIME, wanted.workingTimes()),
                wanted.remote());
    }

    /** Occupations the words name in the reader's language, and those below them. */
    private Set<String> named(String words, Locale locale) {
        Set<String> found = new LinkedHashSet<>();
        for (ConceptMatch match : concepts.search(Concepts.OCCUPATION, words, locale, NAMES)) {
            if (match.score() >= NAMED) {
                found.addAll(below(match.concept().iri()));
            }
        }
        return found;
    }

    private Set<String> below(String occupation) {
        Set<String> all = new LinkedHashSet<>(List.of(occupation));
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty() && all.size() < MOST_OCCUPATIONS) {
            for (Concept narrower : concepts.narrower(open.poll())) {
                if (all.add(narrower.iri())) {
                    open.add(narrower.iri());
                }
            }
        }
        return all;
    }

    private Set<String> iris(String scheme, Set<String> written) {
        Set<String> iris = new LinkedHashSet<>();
        written.forEach(one -> iris.add(iri(scheme, one)));
        return iris;
    }

    private String iri(String scheme, String written) {
        return written.contains(":")
                ? written
                : concepts.byNotation(scheme, written).map(Concept::iri).orElse(written);
    }

    private String province(String written, Locale locale) {
        return places.find(written)
                .or(() -> places.search(written, locale, PLACES).stream()
                        .filter(place -> place.region().isEmpty())
                        .findFirst())
                .map(PlaceDirectory.Known::name)
                .orElse(written);
    }
}
