package org.immerse.procedures.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.junit.jupiter.api.Test;

class SoundnessTest {
    private static final Map<String, Paper> PAPERS = papers("a", "b", "c", "d", "own");

    @Test
    void stepsThatWaitForEachOtherAreNamed() {
        Procedure ring = new Made()
                .step("first", List.of(List.of("b")), List.of("a"), 1, 1)
                .step("second", List.of(List.of("a")), List.of("b"), 1, 1)
                .step("third", List.of(List.of("b")), List.of("c"), 1, 1)
                .done();
        List<Flaw> flaws = Soundness.of(ring, PAPERS, "/procedures/0");
        assertThat(flaws).allMatch(Flaw::fatal);
        assertThat(flaws)
                .extracting(Flaw::pointer)
                .containsExactly("/procedures/0/steps/0", "/procedures/0/steps/1", "/procedures/0/steps/2");
        assertThat(flaws.getFirst().text().arguments().getFirst())
                .isIn("first → second → first", "second → first → second");
        assertThat(flaws.get(2).text().key()).isEqualTo("procedures.flaw.stuck");
    }

    @Test
    void anotherMakerBreaksARing() {
        Procedure sound = new Made()
                .step("first", List.of(List.of("b")), List.of("a"), 1, 1)
                .step("second", List.of(List.of("a")), List.of("b"), 1, 1)
                .step("other", List.of(), List.of("b"), 1, 1)
                .done();
        assertThat(Soundness.of(sound, PAPERS, "")).isEmpty();
    }

    @Test
    void aPaperFromNowhereIsRefusedAndOnePeopleBringIsNot() {
        assertThat(keys(new Made()
                        .step("s", List.of(List.of("d")), List.of("a"), 0, 0)
                        .done()))
                .containsExactly("procedures.flaw.nowhere");
        assertThat(keys(new Made()
                        .step("s", List.of(List.of("own")), List.of("a"), 0, 0)
                        .done()))
                .isEmpty();
        assertThat(keys(new Made()
                        .step("s", List.of(List.of("x")), List.of("y"), 0, 0)
                        .done()))
                .containsExactly("procedures.flaw.paper", "procedures.flaw.paper");
        assertThat(keys(new Made()
                        .step("s", List.of(), List.of("a"), 0, 0)
                        .goals("b")
                        .done()))
                .containsExactly("procedures.flaw.goal");
        assertThat(keys(new Made().done())).containsExactly("procedures.flaw.no-steps");
    }

    @Test
    void aPaperThatNeverLastsAsLongAsItIsNeededIsRefused() {
        Procedure procedure = new Made()
                .step(
                        "get",
                        List.of(),
                        List.of(new Step.Yield("a", OptionalInt.of(10))),
                        List.of(),
                        0,
                        0,
                        Optional.empty())
                .step("use", List.of(new Step.Need(List.of("a"), 11)), List.of(), List.of(), 0, 0, Optional.empty())
                .done();
        assertThat(keys(procedure)).containsExactly("procedures.flaw.too-short");
    }

    @Test
    void aStepThatHelpsNobodyIsSaidButTaken() {
        Procedure procedure = new Made()
                .step("get", List.of(), List.of("a"), 0, 0)
                .step("idle", List.of(), List.of("b"), 0, 0)
                .goals("a")
                .done();
        assertThat(Soundness.of(procedure, PAPERS, "")).singleElement().satisfies(flaw -> {
            assertThat(flaw.fatal()).isFalse();
            assertThat(flaw.pointer()).isEqualTo("/steps/1");
        });
    }

    /** A procedure without alternatives is sound if and only if taking away what can be done, again and again, leaves nothing. */
    @Property(tries = 500)
    void refusesExactlyWhatCannotBeGoneThrough(@ForAll long seed) {
        Random random = new Random(seed);
        Made made = new Made();
        Map<String, Set<String>> needs = new HashMap<>();
        for (String paper : List.of("a", "b", "c", "d")) {
            Set<String> own = new HashSet<>();
            for (String other : List.of("a", "b", "c", "d")) {
                if (random.nextInt(4) == 0) {
                    own.add(other);
                }
            }
            needs.put(paper, own);
            made.step("get-" + paper, own.stream().map(List::of).toList(), List.of(paper), 1, 1);
        }
        Set<String> left = new HashSet<>(needs.keySet());
        while (left.removeIf(
                paper -> needs.getOrDefault(paper, Set.of()).stream().noneMatch(left::contains))) {
            assertThat(left.size()).isLessThan(4);
        }
        assertThat(Soundness.of(made.done(), PAPERS, "").isEmpty()).isEqualTo(left.isEmpty());
    }

    private static List<String> keys(Procedure procedure) {
        return Soundness.of(procedure, PAPERS, "").stream()
                .map(flaw -> flaw.text().key())
                .toList();
    }

    private static Map<String, Paper> papers(String... ids) {
        Map<String, Paper> papers = new HashMap<>();
        for (String id : ids) {
            papers.put(id, new Paper(id, Made.words(id), Made.NONE, id.equals("own")));
        }
        return papers;
    }
}
