package org.immerse.decisions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.immerse.api.decision.ChainReport;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.Replay;
import org.immerse.api.decision.Replay.Cause;
import org.immerse.api.text.ProblemException;
import org.immerse.decisions.internal.persistence.Chain;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the decision log promises, on whichever database. */
abstract class DecisionLogContract {
    @AutoClose
    private final TestLog test;

    private final DecisionService log;

    DecisionLogContract(TestDatabase database) {
        test = new TestLog(database);
        log = test.log;
    }

    @Test
    void keepsWhatWasDecidedAndTheRankingAsItWasSeen() {
        LoggedDecision kept = test.invite("amina", "She knows the kitchen");

        LoggedDecision found = log.find(kept.id()).orElseThrow();
        assertThat(found).isEqualTo(kept);
        assertThat(found.decision().reason()).isEqualTo("She knows the kitchen");
        assertThat(found.decision().about()).isEqualTo("Cook");
        RankingSeen ranking = log.ranking(kept.id()).orElseThrow();
        assertThat(ranking.scores()).extracting(RankingSeen.Score::score).containsExactly(100, 50, 0);
        assertThat(ranking.needs()).hasSize(3);
        assertThat(ranking.offers()).singleElement().isEqualTo(vacancyAsKept());
    }

    private static org.immerse.api.matching.Offer vacancyAsKept() {
        var vacancy = TestLog.vacancy("skill:cook", "skill:clean");
        return new org.immerse.api.matching.Offer(
                vacancy.id(), vacancy.fresh(), vacancy.facts().without("secret"));
    }

    @Test
    void namesNobodyInTheChain() {
        LoggedDecision kept = test.invite("amina", "");
        RankingSeen ranking = log.ranking(kept.id()).orElseThrow();

        assertThat(kept.toString() + ranking).doesNotContain("amina", "zoe", "omar", "bruno", "Amina");
        assertThat(log.accounts(kept.id()))
                .containsEntry(kept.decision().actor(), "bruno")
                .containsEntry(kept.decision().lines().getFirst().need(), "amina")
                .hasSize(4);
    }

    @Test
    void drawsNewTokensForEveryEntry() {
        LoggedDecision one = test.invite("amina", "");
        LoggedDecision other = test.invite("amina", "");
        assertThat(one.decision().people())
                .doesNotContainAnyElementsOf(other.decision().people());
        assertThat(one.decision().actor()).isNotEqualTo(other.decision().actor());
    }

    @Test
    void comesToTheSameScoresAfterTheVacancyAndThePeopleChanged() {
        LoggedDecision kept = test.invite("amina", "");
        test.clock.forward(Duration.ofDays(7));
        test.engine.score(new org.immerse.api.matching.Need("amina", TestLog.skills()), TestLog.vacancy("skill:drive"));

        Replay replay = log.replay(kept.id());

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.causes()).isEmpty();
        assertThat(replay.items())
                .extracting(item -> item.replayed().orElseThrow())
                .containsExactly(100, 50, 0);
    }

    @Test
    void saysThatTheModelTheTaxonomyOrTheSoftwareChanged() {
        LoggedDecision kept = test.invite("amina", "");
        test.model(SmallEngine.model(31));
        assertThat(log.replay(kept.id()).causes()).containsExactly(Cause.MODEL_CHANGED);
        test.above.put("skill:food", 1);
        test.version = "0.2.0";
        test.engine.most = 80;

        Replay replay = log.replay(kept.id());

        assertThat(replay.causes())
                .containsExactlyInAnyOrder(Cause.MODEL_CHANGED, Cause.TAXONOMY_CHANGED, Cause.SOFTWARE_CHANGED);
        assertThat(replay.differences()).isEqualTo(2);
        assertThat(replay.items().getFirst().differing()).containsExactly("skills");
        test.engine.stopped = true;
        assertThat(log.replay(kept.id()).causes()).contains(Cause.MODEL_GONE);
    }

    @Test
    void findsByPersonActorOfferOrganisationAndKindPageByPage() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            kept.addFirst(test.invite("amina", "").id());
        }
        assertThat(ids(DecisionFilter.ofPerson("zoe"), 0, 10)).isEqualTo(kept);
        assertThat(ids(DecisionFilter.ofPerson("bruno"), 0, 10)).isEmpty();
        assertThat(ids(DecisionFilter.ofActor("bruno").and("hotel", TestLog.KIND), 1, 2))
                .isEqualTo(kept.subList(1, 3));
        assertThat(ids(DecisionFilter.ofOffer("vacancy-1"), 4, 10)).isEqualTo(kept.subList(4, 5));
        assertThat(log.count(DecisionFilter.ofOffer("vacancy-1"))).isEqualTo(5);
        assertThat(log.count(DecisionFilter.ALL.and("other", ""))).isZero();
    }

    @Test
    void forgetsWhoAPersonWasAndTheReasonsAboutThemAndStillHolds() {
        LoggedDecision about = test.invite("amina", "Amina knows the kitchen");
        LoggedDecision other = test.invite("zoe", "Knows both");

        new DecisionData(log, test.chain, test.accounts()).erase("amina");

        assertThat(log.accounts(about.id())).doesNotContainValue("amina").containsValue("zoe");
        assertThat(log.find(about.id()).orElseThrow().decision().reason()).isEmpty();
        assertThat(log.find(other.id()).orElseThrow().decision().reason()).isEqualTo("Knows both");
        assertThat(log.find(DecisionFilter.ofPerson("amina"), 0, 10)).isEmpty();
        assertThat(log.replay(about.id()).isSame()).isTrue();
        assertThat(log.verify().isIntact()).isTrue();
    }

    @Test
    void namesNobodyAgainWhoWasErasedBefore() {
        test.accounts.remove("amina");
        assertThat(log.accounts(test.invite("zoe", "").id()))
                .doesNotContainValue("amina")
                .containsValue("zoe");
    }

    @Test
    void refusesWhatIsNotInTheRankingAndKeepsNothing() {
        RankingSeen ranking = test.ranking();
        Decision stranger = Decision.by(TestLog.BRUNO, TestLog.KIND, "t").on(Line.chosen("stranger", "vacancy-1"));
        assertThatThrownBy(() -> log.record(stranger, ranking)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> log.record(Decision.by(TestLog.BRUNO, TestLog.KIND, "t"), ranking))
                .isInstanceOf(ProblemException.class);
        assertThat(log.count(DecisionFilter.ALL)).isZero();
    }

    @Test
    void keepsAProposalChangedLineByLineWithReasons() {
        RankingSeen ranking = test.ranking();
        LoggedDecision kept = log.record(
                Decision.by(TestLog.BRUNO, "homes.proposal", "homes.board")
                        .people(ranking.needIds())
                        .on(Line.refused("zoe", "vacancy-1").because("Too far from school"))
                        .on(Line.chosen("amina", "vacancy-1").because("Asked for it"))
                        .with("method", "stable"),
                ranking);

        LoggedDecision found = log.find(kept.id()).orElseThrow();
        assertThat(found.decision().lines())
                .extracting(Line::reason)
                .containsExactly("Too far from school", "Asked for it");
        new DecisionData(log, test.chain, test.accounts()).erase("zoe");
        assertThat(log.find(kept.id()).orElseThrow().decision().lines())
                .extracting(Line::reason)
                .containsExactly("", "Asked for it");
        assertThat(found.decision().details()).containsEntry("method", "stable");
        assertThat(log.verify().isIntact()).isTrue();
    }

    @Test
    void keepsTheChainWholeWhileManyWrite() throws Exception {
        int writers = 8;
        int each = 12;
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            work.add(() -> {
                for (int n = 0; n < each; n++) {
                    test.invite("amina", "reason");
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        ChainReport report = log.verify();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.first()).isEqualTo(1);
        assertThat(report.last()).isEqualTo(writers * each);
        assertThat(log.count(DecisionFilter.ALL)).isEqualTo(writers * each);
    }

    @Test
    void letsOldEntriesGoAndTheRestCanStillBeProven() {
        for (int i = 0; i < 3; i++) {
            test.invite("amina", "old");
        }
        test.clock.forward(Duration.ofDays(200));
        LoggedDecision young = test.invite("zoe", "young");
        test.clock.forward(Duration.ofDays(10));

        assertThat(test.chain.letGoBefore(test.clock.instant().minus(Duration.ofDays(100))))
                .isEqualTo(3);

        assertThat(log.find(DecisionFilter.ALL, 0, 10))
                .extracting(entry -> entry.decision().kind())
                .containsExactly(Chain.CHECKPOINT, TestLog.KIND);
        assertThat(log.verify())
                .isEqualTo(new ChainReport(
                        4, 5, java.util.OptionalLong.empty(), log.verify().hash()));
        assertThat(log.replay(young.id()).isSame()).isTrue();
        assertThat(rows("decisions_ranking") + rows("decisions_words") + rows("decisions_offer"))
                .isEqualTo(3);
        assertThat(test.chain.letGoBefore(test.clock.instant().minus(Duration.ofDays(100))))
                .isZero();
    }

    @Test
    void canLetEverythingGoAndBeginAgain() {
        test.invite("amina", "old");
        test.clock.forward(Duration.ofDays(400));
        assertThat(test.chain.letGoBefore(test.clock.instant())).isEqualTo(1);
        test.clock.forward(Duration.ofDays(400));
        assertThat(test.chain.letGoBefore(test.clock.instant()))
                .as("the checkpoint alone stays")
                .isZero();
        test.invite("amina", "new");
        assertThat(log.verify().isIntact()).isTrue();
        assertThat(test.verifier.verifyTail(50).isIntact()).isTrue();
    }

    @Test
    void findsWhatWasLetGoByAStranger() {
        for (int i = 0; i < 4; i++) {
            test.invite("amina", "");
        }
        test.past("delete from decisions_entry where position <= 2");
        assertThat(log.verify().brokenAt()).hasValue(1);
        assertThat(test.verifier.verifyTail(50).isIntact()).isFalse();
    }

    @Test
    void findsAnotherReason() {
        LoggedDecision kept = test.invite("amina", "Knows the kitchen");
        test.past("update decisions_words set words = 'Has a car'");
        assertThat(log.verify().brokenAt()).hasValue(kept.position());
    }

    private int rows(String table) {
        return (int) test.count("select count(*) from " + table);
    }

    private List<String> ids(DecisionFilter filter, int offset, int limit) {
        return log.find(filter, offset, limit).stream().map(LoggedDecision::id).toList();
    }
}
