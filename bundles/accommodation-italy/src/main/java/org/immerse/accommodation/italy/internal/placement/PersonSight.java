package org.immerse.accommodation.italy.internal.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk.Met;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Reason;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What others see of a young person in a placement: each by their task, which follows from who they are and how far it is. Reasons are
 * told only where every fact they read is shown; the points of the rest stand in one line, so that the sum stays right.
 */
@Component(service = PersonSight.class)
public final class PersonSight {
    /** Staff have not opened the meeting: no name. */
    public static final String SUGGESTED = "accommodation-italy.suggested";
    /** The letter before the meeting, where the person shares it. */
    public static final String LETTER = "accommodation-italy.suggested-letter";
    /** Staff opened the meeting. */
    public static final String MEETING = "accommodation-italy.meeting";
    /** From the trial on. */
    public static final String AGREED = "accommodation-italy.agreed";
    /** Guardians and educators. */
    public static final String GUARD = "accommodation-italy.guard";

    private static final String REST = "rest";
    private static final int SHORTEST_NAME = 3;

    private final People people;
    private final Firewall firewall;
    private final HomeMatches matches;
    private final Grown grown;

    @Activate
    public PersonSight(
            @Reference People people,
            @Reference Firewall firewall,
            @Reference HomeMatches matches,
            @Reference Grown grown) {
        this.people = people;
        this.firewall = firewall;
        this.matches = matches;
        this.grown = grown;
    }

    /**
     * Somebody as another sees them.
     *
     * @param placement which placement
     * @param view what the firewall lets through
     * @param letter the letter, where it may be read; empty where not
     * @param translation what somebody they trust made of it in Italian, likewise
     * @param score of 100 points
     * @param reasons those that may be told, and one for the rest
     */
    public record Person(
            Placement placement, View view, String letter, String translation, int score, List<Reason> reasons) {
        public Person {
            reasons = List.copyOf(reasons);
        }

        /** What to call them: their name where it is shown, else the pseudonym. */
        public String name() {
            return view.facts()
                    .get(Field.CONTACT_NAME, Fact.Words.class)
                    .map(Fact.Words::text)
                    .filter(name -> !name.isBlank())
                    .orElse(view.pseudonym());
        }
    }

    /** The task by which somebody sees the young person; empty where they see nothing. */
    public static Optional<String> task(Actor as, State state) {
        return switch (as) {
            case PERSON -> Optional.empty();
            case COORDINATOR -> Optional.of(PlacementDecisions.TASK);
            case GUARDIAN -> Optional.of(GUARD);
            case HOST ->
                switch (state) {
                    case SUGGESTED, BOTH_INTERESTED -> Optional.of(SUGGESTED);
                    case MEETING, VISIT -> Optional.of(MEETING);
                    case TRIAL, AGREED, LIVING -> Optional.of(AGREED);
                    case ENDED, REMATCH, DECLINED -> Optional.empty();
                };
        };
    }

    /** One person; empty where this viewer sees nothing of them. */
    public Optional<Person> see(User viewer, Met met) {
        return Optional.ofNullable(
                seeAll(viewer, List.of(met)).get(met.placement().id()));
    }

    /** Many people, by placement, in the order asked; those of whom nothing may be seen are left out. */
    public Map<String, Person> seeAll(User viewer, List<Met> all) {
        Map<String, List<Met>> byTask = new LinkedHashMap<>();
        all.forEach(met -> task(met.as(), met.placement().state())
                .filter(task ->
                        !task.equals(SUGGESTED) || grown.agrees(met.placement().person(), YoungProfile.SHOW_TO_HOMES))
                .ifPresent(task ->
                        byTask.computeIfAbsent(task, name -> new ArrayList<>()).add(met)));
        Map<String, Person> seen = new LinkedHashMap<>();
        byTask.forEach((task, some) -> {
            Map<String, View> views = people.seeAll(
                    viewer,
                    task,
                    some.stream().map(met -> met.placement().person()).toList());
            some.forEach(met -> Optional.ofNullable(views.get(met.placement().person()))
                    .ifPresent(view -> seen.put(met.placement().id(), person(viewer, met, task, view))));
        });
        Map<String, Person> ordered = new LinkedHashMap<>();
        all.forEach(met -> Optional.ofNullable(seen.get(met.placement().id()))
                .ifPresent(person -> ordered.put(met.placement().id(), person)));
        return ordered;
    }

    private Person person(User viewer, Met met, String task, View view) {
        Match match = matches.explain(met.placement().person(), met.home());
        return new Person(
                met.placement(),
                view,
                letter(viewer, met, task, view, Field.LETTER),
                letter(viewer, met, task, view, Field.LETTER_TRANSLATED),
                match.score(),
                told(match, reason -> maySay(reason.criterion(), task)));
    }

    /** Before the meeting only where the person shares it, and then without their name. */
    private String letter(User viewer, Met met, String task, View view, String field) {
        Optional<String> shown = words(view.facts(), field);
        if (shown.isPresent() || !task.equals(SUGGESTED)) {
            return shown.orElse("");
        }
        Facts own = people.facts(met.placement().person());
        boolean shared = own.get(Field.LETTER_SHARE, Fact.Flag.class)
                .map(Fact.Flag::value)
                .orElse(false);
        return shared
                ? people.see(viewer, LETTER, met.placement().person())
                        .flatMap(letter -> words(letter.facts(), field))
                        .map(letter -> withoutName(letter, own))
                        .orElse("")
                : "";
    }

    static String withoutName(String letter, Facts own) {
        String left = letter;
        for (String field : List.of(Field.CONTACT_NAME, Field.CONTACT_PHONE)) {
            for (String part : words(own, field).orElse("").split("[^\\p{L}\\p{Nd}]+")) {
                if (part.length() >= SHORTEST_NAME) {
                    left = left.replaceAll("(?iu)" + Pattern.quote(part), "…");
                }
            }
        }
        return left;
    }

    /** Whether every fact a criterion reads is shown by a task as it is. */
    boolean maySay(String criterion, String task) {
        return matches.needFields(criterion).stream().allMatch(field -> firewall.of(task, field) == Visibility.SHOWN);
    }

    /** Reasons that may be told; the others as one line without words about them, so that the sum stays right. */
    List<Reason> told(Match match, Predicate<Reason> may) {
        List<Reason> told = new ArrayList<>();
        int points = 0;
        int possible = 0;
        for (Reason reason : match.reasons()) {
            if (may.test(reason)) {
                told.add(reason);
            } else {
                points += reason.points();
                possible += reason.possible();
            }
        }
        if (possible > 0) {
            told.add(new Reason(
                    REST,
                    points == possible ? Reason.Outcome.MET : Reason.Outcome.PARTLY,
                    points,
                    possible,
                    Text.of("accommodation-italy.placement.rest"),
                    Text.of("accommodation-italy.placement.rest.why")));
        }
        return told;
    }

    private static Optional<String> words(Facts facts, String field) {
        return facts.get(field, Fact.Words.class).map(Fact.Words::text);
    }
}
