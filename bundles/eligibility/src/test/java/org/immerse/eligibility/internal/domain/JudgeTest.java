package org.immerse.eligibility.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.text.Localized;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Localized SILENT = new Localized(Map.of());
    private static final Criterion AGE = criterion("age", Criterion.Kind.NUMBER, 10);
    private static final Criterion PERMIT = criterion("permit", Criterion.Kind.YES_NO, 50);
    private static final Criterion STATUS = criterion("status", Criterion.Kind.CHOICE, 70);
    private static final Criterion HERE = criterion("here", Criterion.Kind.YES_NO, 10);
    private static final Map<String, Criterion> CRITERIA =
            Map.of("age", AGE, "permit", PERMIT, "status", STATUS, "here", HERE);
    /** Every answer there is: the ages are few, so that all of them can be tried. */
    private static final Map<String, List<String>> ALL = Map.of(
            "age", List.of("0", "1", "2", "3", "4", "5"),
            "permit", List.of("yes", "no"),
            "status", List.of("a", "b", "c"),
            "here", List.of("yes", "no"));

    @Test
    void asksTheLeastSensitiveQuestionThatCanDecideFirst() {
        Judge judge = new Judge(all(is("status", "a", "b"), is("permit", "yes"), is("here", "yes")), CRITERIA);
        assertThat(ids(judge.judge(Answers.NONE))).containsExactly("here", "permit", "status");
        assertThat(judge.judge(Answers.NONE.with("here", "no")).verdict()).isEqualTo(Verdict.NO);
        Outcome more = judge.judge(Answers.NONE.with("here", "yes"));
        assertThat(more.next()).contains(PERMIT);
        assertThat(judge.judge(Answers.NONE
                                .with("here", "yes")
                                .with("permit", "yes")
                                .with("status", "b"))
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void asksNothingThatCannotChangeTheResult() {
        Judge judge = new Judge(any(is("permit", "yes"), all(is("permit", "no"), between(0, 5))), CRITERIA);
        assertThat(judge.judge(Answers.NONE).verdict()).isEqualTo(Verdict.YES);
        Judge settled = new Judge(any(between(0, 2), between(3, 5)), CRITERIA);
        assertThat(settled.judge(Answers.NONE).verdict()).isEqualTo(Verdict.YES);
        assertThat(Kleene.of(any(between(0, 2), between(3, 5)), Map.of())).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aSkippedQuestionIsNotAskedAgainButStaysOpen() {
        Judge judge = new Judge(all(is("here", "yes"), is("permit", "yes")), CRITERIA);
        Outcome outcome = judge.judge(Answers.NONE.skip("here"));
        assertThat(outcome.next()).contains(PERMIT);
        Outcome end = judge.judge(Answers.NONE.skip("here").skip("permit"));
        assertThat(end.next()).isEmpty();
        assertThat(end.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(ids(end)).containsExactly("here", "permit");
        assertThat(judge.judge(Answers.NONE.skip("here").with("permit", "no")).verdict())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void answersAQuestionDoesNotTakeCountAsNotGiven() {
        Judge judge = new Judge(between(1, 2), CRITERIA);
        for (String wrong : List.of("", "old", "6", "-1", "1.5", "99999999999999999999")) {
            assertThat(judge.judge(Answers.NONE.with("age", wrong)).verdict())
                    .as(wrong)
                    .isEqualTo(Verdict.OPEN);
        }
        assertThat(judge.judge(Answers.NONE.with("nothing", "yes")).next()).contains(AGE);
    }

    @Test
    void givesAReasonForEachOutermostPartWithWords() {
        Localized words = new Localized(Map.of("en", "You are young"));
        Condition rule = all(
                new Condition.Between("age", OptionalLong.empty(), OptionalLong.of(2), words),
                any(is("permit", "yes"), new Condition.Is("status", Set.of("a"), new Localized(Map.of("en", "x")))));
        Outcome outcome = new Judge(rule, CRITERIA).judge(Answers.NONE.with("age", "1"));
        assertThat(outcome.reasons())
                .extracting(reason -> reason.words().byLanguage().get("en"), Outcome.Reason::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("You are young", Verdict.YES),
                        org.assertj.core.groups.Tuple.tuple("x", Verdict.OPEN));
    }

    @Test
    void answersNeverShowInWords() {
        assertThat(Answers.NONE.with("status", "asylum").toString()).doesNotContain("asylum", "status");
    }

    @Property(tries = 1000)
    void saysExactlyWhatTryingEveryAnswerSays(
            @ForAll("conditions") Condition condition, @ForAll("answers") Map<String, String> given) {
        List<Map<String, String>> completions = completions(given);
        Set<Boolean> results = new HashSet<>();
        completions.forEach(answers -> results.add(truth(condition, answers)));
        Verdict expected = results.size() == 2 ? Verdict.OPEN : results.contains(true) ? Verdict.YES : Verdict.NO;
        Outcome outcome = new Judge(condition, CRITERIA).judge(new Answers(given, Set.of()));
        assertThat(outcome.verdict()).isEqualTo(expected);
        assertThat(new TreeSet<>(ids(outcome))).isEqualTo(relevant(condition, given, completions));
    }

    @Property(tries = 500)
    void kleeneNeverContradictsIt(
            @ForAll("conditions") Condition condition, @ForAll("answers") Map<String, String> given) {
        Verdict kleene = Kleene.of(condition, given);
        Verdict exact = new Judge(condition, CRITERIA)
                .judge(new Answers(given, Set.of()))
                .verdict();
        assertThat(kleene == Verdict.OPEN || kleene == exact).isTrue();
    }

    @Property(tries = 300)
    void askingOneByOneEndsAfterAtMostAsManyQuestionsAsThereAreAndNeverAsksTwice(
            @ForAll("conditions") Condition condition, @ForAll("everything") Map<String, String> person) {
        Judge judge = new Judge(condition, CRITERIA);
        Answers answers = Answers.NONE;
        Outcome outcome = judge.judge(answers);
        while (outcome.next().isPresent()) {
            String asked = outcome.next().orElseThrow().id();
            assertThat(answers.given()).doesNotContainKey(asked);
            answers = answers.with(asked, person.getOrDefault(asked, ""));
            outcome = judge.judge(answers);
        }
        assertThat(outcome.verdict()).isEqualTo(truth(condition, person) ? Verdict.YES : Verdict.NO);
    }

    /** Criteria for which two full sets of answers differ in nothing else and give different results. */
    private static Set<String> relevant(
            Condition condition, Map<String, String> given, List<Map<String, String>> completions) {
        Set<String> relevant = new TreeSet<>();
        for (String criterion : ALL.keySet()) {
            if (!given.containsKey(criterion)) {
                boolean matters = completions.stream()
                        .anyMatch(answers -> all(criterion).stream().anyMatch(other -> {
                            Map<String, String> changed = new HashMap<>(answers);
                            changed.put(criterion, other);
                            return truth(condition, changed) != truth(condition, answers);
                        }));
                if (matters) {
                    relevant.add(criterion);
                }
            }
        }
        return relevant;
    }

    private static List<String> all(String criterion) {
        return ALL.getOrDefault(criterion, List.of());
    }

    private static List<Map<String, String>> completions(Map<String, String> given) {
        List<Map<String, String>> completions = new ArrayList<>(List.of(given));
        ALL.forEach((criterion, answers) -> {
            if (!given.containsKey(criterion)) {
                List<Map<String, String>> more = new ArrayList<>();
                completions.forEach(some -> answers.forEach(answer -> {
                    Map<String, String> one = new HashMap<>(some);
                    one.put(criterion, answer);
                    more.add(one);
                }));
                completions.clear();
                completions.addAll(more);
            }
        });
        return completions;
    }

    /** Plain two-valued logic, written again. */
    private static boolean truth(Condition condition, Map<String, String> answers) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(part -> truth(part, answers));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> truth(part, answers));
            case Condition.Not not -> !truth(not.part(), answers);
            case Condition.Is is -> is.answers().contains(answers.getOrDefault(is.criterion(), ""));
            case Condition.Between between -> {
                long number = Long.parseLong(answers.getOrDefault(between.criterion(), "0"));
                yield (between.from().isEmpty() || number >= between.from().getAsLong())
                        && (between.to().isEmpty() || number <= between.to().getAsLong());
            }
        };
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.subsetOf("a", "b", "c").map(some -> new Condition.Is("status", some, SILENT)),
                () -> Arbitraries.of("permit", "here").map(criterion -> is(criterion, "yes")),
                () -> Combinators.combine(
                                Arbitraries.longs().between(0, 5),
                                Arbitraries.longs().between(0, 5))
                        .as((one, other) -> between(Math.min(one, other), Math.max(one, other))),
                () -> Arbitraries.longs()
                        .between(0, 5)
                        .map(from -> new Condition.Between("age", OptionalLong.of(from), OptionalLong.empty(), SILENT)),
                () -> conditions().map(part -> new Condition.Not(part, SILENT)),
                () -> conditions().list().ofMinSize(1).ofMaxSize(3).map(parts -> new Condition.All(parts, SILENT)),
                () -> conditions().list().ofMinSize(1).ofMaxSize(3).map(parts -> new Condition.Any(parts, SILENT)));
    }

    @Provide
    Arbitrary<Map<String, String>> answers() {
        return Combinators.combine(everything(), Arbitraries.subsetOf(ALL.keySet()))
                .as((answers, some) -> {
                    Map<String, String> given = new HashMap<>(answers);
                    given.keySet().retainAll(some);
                    return given;
                });
    }

    @Provide
    Arbitrary<Map<String, String>> everything() {
        return Combinators.combine(
                        Arbitraries.of(all("age")),
                        Arbitraries.of(all("permit")),
                        Arbitraries.of(all("status")),
                        Arbitraries.of(all("here")))
                .as((age, permit, status, here) ->
                        Map.of("age", age, "permit", permit, "status", status, "here", here));
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.open().stream().map(Criterion::id).toList();
    }

    private static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts), SILENT);
    }

    private static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts), SILENT);
    }

    private static Condition is(String criterion, String... answers) {
        return new Condition.Is(criterion, Set.of(answers), SILENT);
    }

    private static Condition between(long from, long to) {
        return new Condition.Between("age", OptionalLong.of(from), OptionalLong.of(to), SILENT);
    }

    private static Criterion criterion(String id, Criterion.Kind kind, int sensitivity) {
        return new Criterion(
                id,
                kind,
                sensitivity,
                SILENT,
                SILENT,
                List.of(
                        new Criterion.Option("a", SILENT),
                        new Criterion.Option("b", SILENT),
                        new Criterion.Option("c", SILENT)),
                0,
                5,
                "");
    }
}
