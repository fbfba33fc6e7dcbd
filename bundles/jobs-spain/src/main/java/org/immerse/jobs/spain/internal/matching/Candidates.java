package org.immerse.jobs.spain.internal.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Reason;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Text;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.profile.JobsProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * People an employer may see for a vacancy: ranked by everything they told, shown only as far as the firewall lets the task
 * see. What a reason would tell of a field that is not shown is summed up in one line without words about it.
 */
@Component(service = Candidates.class)
public final class Candidates {
    /** People who agreed to be shown to employers. */
    public static final String TASK = "jobs-spain.candidates";
    /** People who applied. */
    public static final String APPLICANTS = "jobs-spain.applicants";

    private static final String AGREED = "jobs-spain.agreed";

    private final People people;
    private final Matching matching;
    private final Firewall firewall;
    private final Clock clock;

    @Activate
    public Candidates(
            @Reference People people,
            @Reference Matching matching,
            @Reference Firewall firewall,
            @Reference Clock clock) {
        this.people = people;
        this.matching = matching;
        this.firewall = firewall;
        this.clock = clock;
    }

    /**
     * Somebody without a name.
     *
     * @param view what may be seen, and the pseudonym
     * @param score 0 to 100: the sum of the reasons' points
     * @param reasons those that may be told, and one for the rest
     * @param opensLater hidden fields that are shown once both agree
     */
    public record Candidate(View view, int score, List<Reason> reasons, List<String> opensLater) {
        public Candidate {
            reasons = List.copyOf(reasons);
            opensLater = List.copyOf(opensLater);
        }

        /** Hidden fields that stay hidden. */
        public List<String> staysHidden() {
            return view.hidden().stream()
                    .filter(field -> !opensLater.contains(field))
                    .toList();
        }
    }

    /**
     * Some of the candidates.
     *
     * @param candidates best first
     * @param total how many agreed and meet what is necessary
     * @param ranking the same list as the decision log keeps it: nothing of it may be shown
     */
    public record Page(List<Candidate> candidates, int total, RankingSeen ranking) {
        public Page {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * People who applied, best first.
     *
     * @param byPerson account to what may be seen
     * @param ranking the same list as the decision log keeps it: nothing of it may be shown
     */
    public record Applicants(Map<String, Candidate> byPerson, RankingSeen ranking) {
        public Applicants {
            byPerson = Collections.unmodifiableMap(new LinkedHashMap<>(byPerson));
        }
    }

    private record Scored(Need need, Match match) {
        private static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble((Scored one) -> -one.match().exact()).thenComparing(Scored::person);

        String person() {
            return need.id();
        }
    }

    /** The best candidates; only those on the page are looked at, which is kept in 'who saw my file'. */
    public Page forVacancy(User viewer, Vacancy vacancy, int offset, int limit) {
        List<Scored> scored = people.agreedTo(JobsProfile.SHOW_TO_EMPLOYERS).stream()
                .map(person -> scored(person, vacancy))
                .filter(one -> meetsMusts(one.match()))
                .sorted(Scored.BEST_FIRST)
                .toList();
        List<Scored> page = scored.stream().skip(offset).limit(limit).toList();
        Map<String, View> views =
                people.seeAll(viewer, TASK, page.stream().map(Scored::person).toList());
        List<Candidate> candidates = new ArrayList<>();
        page.forEach(one -> Optional.ofNullable(views.get(one.person()))
                .ifPresent(view -> candidates.add(candidate(view, one.match(), TASK))));
        return new Page(candidates, scored.size(), ranking(page, true));
    }

    /** People who applied, as the employer may see them; those who are no longer there are left out. */
    public Applicants applicants(User viewer, Vacancy vacancy, List<String> applied) {
        List<Scored> scored = applied.stream()
                .map(person -> scored(person, vacancy))
                .sorted(Scored.BEST_FIRST)
                .toList();
        Map<String, View> views = people.seeAll(
                viewer, APPLICANTS, scored.stream().map(Scored::person).toList());
        List<Scored> there =
                scored.stream().filter(one -> views.containsKey(one.person())).toList();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        there.forEach(one -> Optional.ofNullable(views.get(one.person()))
                .ifPresent(view -> candidates.put(one.person(), candidate(view, one.match(), APPLICANTS))));
        return new Applicants(candidates, ranking(there, true));
    }

    /** One person scored for the log, where nobody had a list of them on the screen. */
    public RankingSeen alone(Vacancy vacancy, String person) {
        return ranking(List.of(scored(person, vacancy)), false);
    }

    private RankingSeen ranking(List<Scored> scored, boolean shown) {
        List<RankingSeen.Row> rows = scored.stream()
                .map(one -> new RankingSeen.Row(one.need(), one.match()))
                .toList();
        return RankingSeen.of(JobsSpainModule.ID, clock.instant(), shown, rows);
    }

    private Scored scored(String person, Vacancy vacancy) {
        Need need = new Need(person, people.facts(person));
        return new Scored(need, matching.score(JobsSpainModule.ID, need, VacancyFacts.toOffer(vacancy)));
    }

    private static boolean meetsMusts(Match match) {
        return match.reasons().stream()
                .filter(reason -> reason.outcome() == Reason.Outcome.NOT)
                .noneMatch(reason -> criterion(reason.criterion())
                        .filter(criterion -> criterion.mode() == Criterion.Mode.MUST)
                        .isPresent());
    }

    private Candidate candidate(View view, Match match, String task) {
        List<Reason> told = new ArrayList<>();
        int points = 0;
        int possible = 0;
        for (Reason reason : match.reasons()) {
            if (mayTell(task, reason)) {
                told.add(reason);
            } else {
                points += reason.points();
                possible += reason.possible();
            }
        }
        if (possible > 0) {
            told.add(rest(points, possible));
        }
        List<String> later = view.hidden().stream()
                .filter(field -> firewall.of(AGREED, field) == Visibility.SHOWN)
                .toList();
        return new Candidate(view, match.score(), told, later);
    }

    private static Reason rest(int points, int possible) {
        Reason.Outcome outcome = points == possible ? Reason.Outcome.MET : Reason.Outcome.PARTLY;
        return new Reason(
                "rest",
                outcome,
                points,
                possible,
                Text.of("jobs-spain.candidate.rest.title"),
                Text.of("jobs-spain.candidate.rest"));
    }

    /** A reason is told where the task may see every field of the person it speaks of. */
    private boolean mayTell(String task, Reason reason) {
        return criterion(reason.criterion())
                .filter(criterion ->
                        criterion.needFields().stream().allMatch(field -> firewall.of(task, field) == Visibility.SHOWN))
                .isPresent();
    }

    private static Optional<Criterion> criterion(String id) {
        return new JobsMatchingModel()
                .criteria().stream()
                        .filter(criterion -> criterion.id().equals(id))
                        .findFirst();
    }
}
