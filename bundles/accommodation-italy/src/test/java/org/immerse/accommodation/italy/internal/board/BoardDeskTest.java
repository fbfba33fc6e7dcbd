package org.immerse.accommodation.italy.internal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.board.Line.State;
import org.immerse.accommodation.italy.internal.placement.KeptPlacements;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coordinators do on a board, over real services. */
class BoardDeskTest {
    @AutoClose
    private final BoardFixture site = new BoardFixture();

    private final BoardDesk desk = site.desk;
    private final User giulia = site.giulia;
    private final User marco = site.marco;

    @BeforeEach
    void threeWaitForTwoHomes() {
        site.waits("yaya", giulia, 300, "quiet");
        site.waits("omar", giulia, 200, "lively");
        site.waits("ama", marco, 400, "quiet");
        site.waits("zoe", site.anna, 400, "quiet");
        site.home("calm", 1, 250, "quiet");
        site.home("loud", 2, 200, "lively");
        site.home(SomeHome.forWomen("women"));
    }

    @Test
    void aBoardHoldsWhoTheOfficeCaresForAndNobodyElse() {
        Board board = make(Method.OPTIMAL);
        assertThat(sheet(giulia, board).rows())
                .extracting(row -> row.line().person() + " " + row.mine())
                .containsExactlyInAnyOrder("yaya true", "omar true", "ama false");
        assertThat(sheet(giulia, board).mine())
                .extracting(row -> row.line().person())
                .containsExactlyInAnyOrder("yaya", "omar");
        assertThat(line(board, "omar").home()).isEqualTo("loud");
        assertThat(sheet(giulia, board).cell("yaya", 2).bar()).isEqualTo("women-men");
    }

    @Test
    void nobodyElseMeetsIt() {
        Board board = make(Method.OPTIMAL);
        User host = site.user("conti", Role.PROVIDER, SomeHome.CONTI);
        User guardian = site.user("sara", Role.GUARDIAN, BoardFixture.CITY);
        User young = site.users.getOrDefault("yaya", host);
        for (User other : List.of(site.anna, host, guardian, young)) {
            assertThat(desk.open(other, board.id())).isEmpty();
            assertThat(desk.boards(other)).isEmpty();
            assertThat(desk.lines(other, board.id(), 1)).isEmpty();
            denied(() -> desk.move(other, board.id(), 1, "yaya", ""));
            denied(() -> desk.accept(other, board.id(), 1, "yaya", "why", Optional.empty()));
            denied(() -> desk.leave(other, board.id(), 1, "yaya", "why"));
            denied(() -> desk.propose(other, board.id(), 1, Method.STABLE));
            denied(() -> desk.restore(other, board.id(), 1, 1));
            denied(() -> desk.close(other, board.id(), 1, true));
        }
        assertThat(desk.fresh(host, 0)).isEmpty();
        denied(() -> desk.make(guardian, Method.OPTIMAL, 0));
        denied(() -> desk.move(marco, board.id(), 1, "yaya", ""));
        denied(() -> desk.accept(marco, board.id(), 1, "yaya", "why", Optional.empty()));
        assertThat(site.boards.editions(board.id())).hasSize(1);
        assertThat(site.happened).isEmpty();
    }

    @Test
    void facesAreThoseOneCaresForAndEachLookIsKept() {
        assertThat(site.sight.faces(giulia, List.of("yaya", "ama", "zoe"))).containsOnlyKeys("yaya");
        assertThat(site.files.looks).containsExactly("giulia accommodation-italy.coordinate yaya");
    }

    @Test
    void aMoveIsANewVersionAndNeverOverFull() {
        Board board = make(Method.OPTIMAL);
        String calm = who(board, "calm");
        String other = calm.equals("yaya") ? "omar" : "yaya";
        if (calm.equals("ama")) {
            assertThatThrownBy(() -> desk.move(giulia, board.id(), 1, "yaya", "calm"))
                    .hasMessageContaining("impossible");
            return;
        }
        Board moved = desk.move(giulia, board.id(), 1, other, "calm");
        assertThat(moved.number()).isEqualTo(2);
        assertThat(line(moved, other).home()).isEqualTo("calm");
        assertThat(line(moved, calm).home()).isNotEqualTo("calm");
        assertThatThrownBy(() -> desk.move(giulia, board.id(), 2, other, "women"))
                .hasMessageContaining("impossible");
        assertThatThrownBy(() -> desk.move(giulia, board.id(), 2, other, "nowhere"))
                .hasMessageContaining("impossible");
    }

    @Test
    void twoCoordinatorsNeverWriteOverEachOther() {
        Board board = make(Method.OPTIMAL);
        desk.move(marco, board.id(), 1, "ama", "");
        assertThatThrownBy(() -> desk.move(giulia, board.id(), 1, "omar", "")).isInstanceOf(BoardMoved.class);
        assertThat(site.boards.editions(board.id()).getFirst().author()).isEqualTo("marco");
        assertThat(line(board, "omar").home()).isEqualTo("loud");
    }

    @Test
    void acceptingKeepsTheDecisionFirstAndItReplays() {
        Board board = make(Method.OPTIMAL);
        Board done = desk.accept(giulia, board.id(), 1, "omar", " Close to his work ", Optional.empty());

        assertThat(site.happened).containsExactly("accommodation-italy.allocate with 0 placements");
        Line line = line(done, "omar");
        assertThat(line.state()).isEqualTo(State.ACCEPTED);
        Placement begun = site.placements.find(line.placement()).orElseThrow();
        assertThat(begun.home()).isEqualTo("loud");
        assertThat(begun.person()).isEqualTo("omar");

        LoggedDecision kept =
                site.log.find(DecisionFilter.ofPerson("omar"), 0, 10).getFirst();
        assertThat(kept.decision().reason()).isEqualTo("Close to his work");
        assertThat(kept.decision().details())
                .containsEntry("board", board.id())
                .containsEntry("method", "optimal")
                .containsEntry("version", "1");
        assertThat(site.log.ranking(kept.id()).orElseThrow().scores()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(site.log.replay(kept.id()).isSame()).isTrue();
        assertThat(site.log.verify().isIntact()).isTrue();
    }

    @Test
    void whatTheLogDoesNotHoldDoesNotHappen() {
        Board board = make(Method.OPTIMAL);
        site.logFails = true;
        assertThatThrownBy(() -> desk.accept(giulia, board.id(), 1, "omar", "why", Optional.empty()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> desk.leave(giulia, board.id(), 1, "omar", "why"))
                .isInstanceOf(ProblemException.class);
        assertThat(site.placements.ofPerson("omar")).isEmpty();
        assertThat(site.boards.editions(board.id())).hasSize(1);
    }

    @Test
    void acceptingWhatIsSuggestedAlreadyGoesOnWithItAndHoldsABed() {
        Board board = make(Method.OPTIMAL);
        KeptPlacements.suggested(site.placements, "p1", "omar", "loud", BoardFixture.NOW);
        Board done = desk.accept(giulia, board.id(), 1, "omar", "why", Optional.of(BoardFixture.TODAY.plusDays(10)));
        assertThat(line(done, "omar").placement()).isEqualTo("p1");
        assertThat(site.placements.find("p1").orElseThrow().stay().heldUntil())
                .contains(BoardFixture.TODAY.plusDays(10));
        Sheet sheet = sheet(giulia, done);
        assertThat(sheet.plan().grid().beds(sheet.home("loud"))).isEqualTo(1);
        assertThat(sheet.row("omar").orElseThrow().bar()).isEmpty();
    }

    @Test
    void aReasonIsNeededAndTheDayMustBeNear() {
        Board board = make(Method.OPTIMAL);
        assertThatThrownBy(() -> desk.accept(giulia, board.id(), 1, "omar", "  ", Optional.empty()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.fields().getFirst().field()).isEqualTo("reason"));
        assertThatThrownBy(() ->
                        desk.accept(giulia, board.id(), 1, "omar", "why", Optional.of(BoardFixture.TODAY.plusDays(31))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.fields().getFirst().field()).isEqualTo("hold"));
        assertThat(site.happened).isEmpty();
    }

    @Test
    void aChangedProposalIsTwoLinesOfTheDecision() {
        Board board = make(Method.OPTIMAL);
        Board moved = desk.move(
                giulia, board.id(), 1, "omar", "calm".equals(line(board, "omar").home()) ? "loud" : "");
        Board left = desk.leave(giulia, board.id(), moved.number(), "omar", "Wants to wait for spring");
        assertThat(line(left, "omar").state()).isEqualTo(State.LEFT);
        LoggedDecision kept =
                site.log.find(DecisionFilter.ofPerson("omar"), 0, 10).getFirst();
        assertThat(kept.decision().kind()).isEqualTo(BoardDecisions.LEAVE);
        assertThat(kept.decision().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.offer()).isEqualTo("loud"));
        assertThat(site.log.replay(kept.id()).isSame()).isTrue();
        Board again = desk.reopen(giulia, board.id(), left.number(), "omar");
        assertThat(line(again, "omar")).isEqualTo(Line.waiting("omar"));
    }

    @Test
    void linesOlderThanTheDataSaySoAndCannotBeAccepted() {
        Board board = make(Method.OPTIMAL);
        site.approved.remove("loud");
        stale(board, "omar", "closed");
        site.approved.add("loud");
        site.agreed.remove("omar");
        stale(board, "omar", "consent");
        site.agreed.add("omar");
        site.care.remove("omar");
        assertThat(sheet(giulia, board).row("omar").orElseThrow().bar()).isEqualTo("care");
        site.care.put("omar", giulia);
        KeptPlacements.living(site.placements, "a", "b1", "loud", BoardFixture.TODAY);
        KeptPlacements.living(site.placements, "b", "b2", "loud", BoardFixture.TODAY);
        stale(board, "omar", "no-bed");
        KeptPlacements.living(site.placements, "c", "omar", "calm", BoardFixture.TODAY);
        stale(board, "omar", "placed");
        assertThat(site.happened).isEmpty();
    }

    @Test
    void goingBackIsANewVersionThatKeepsWhatWasAccepted() {
        Board board = make(Method.OPTIMAL);
        Board waits = desk.move(giulia, board.id(), 1, "omar", "");
        Board back = desk.restore(giulia, board.id(), waits.number(), 1);
        assertThat(back.number()).isEqualTo(3);
        assertThat(site.boards.lines(board.id(), 3)).isEqualTo(site.boards.lines(board.id(), 1));
        Board accepted = desk.accept(giulia, board.id(), 3, "omar", "why", Optional.empty());
        Board again = desk.restore(giulia, board.id(), accepted.number(), 2);
        assertThat(line(again, "omar").state()).isEqualTo(State.ACCEPTED);
        assertThat(site.boards.editions(board.id())).hasSize(5);
    }

    @Test
    void goingBackNeverFillsABedTwice() {
        Board board = make(Method.OPTIMAL);
        Board waits = desk.move(giulia, board.id(), 1, "omar", "");
        KeptPlacements.living(site.placements, "a", "b1", "loud", BoardFixture.TODAY);
        KeptPlacements.living(site.placements, "b", "b2", "loud", BoardFixture.TODAY);
        Board back = desk.restore(giulia, board.id(), waits.number(), 1);
        assertThat(line(back, "omar").home()).isEmpty();
    }

    @Test
    void aNewProposalKeepsWhatWasDecidedAndTakesInWhoIsNew() {
        Board board = make(Method.OPTIMAL);
        Board accepted = desk.accept(giulia, board.id(), 1, "omar", "why", Optional.empty());
        site.waits("kofi", giulia, 300, "quiet");
        assertThat(sheet(giulia, accepted).newcomers()).isEqualTo(1);
        Board next = desk.propose(giulia, board.id(), accepted.number(), Method.STABLE);
        assertThat(next.method()).isEqualTo(Method.STABLE);
        assertThat(line(next, "omar").state()).isEqualTo(State.ACCEPTED);
        assertThat(line(next, "kofi").state()).isEqualTo(State.OPEN);
        assertThat(sheet(giulia, next).newcomers()).isZero();
    }

    @Test
    void anAcceptedLineThatCameToNothingCanBeDecidedAgain() {
        Board board = make(Method.OPTIMAL);
        Board accepted = desk.accept(giulia, board.id(), 1, "omar", "why", Optional.empty());
        site.placementDesk.notForMe(
                site.users.getOrDefault("omar", giulia), site.homes.find("loud").orElseThrow());
        Sheet sheet = sheet(giulia, accepted);
        assertThat(sheet.row("omar").orElseThrow().bar()).isEqualTo("over");
        Board again = desk.reopen(giulia, board.id(), accepted.number(), "omar");
        Sheet then = sheet(giulia, again);
        assertThat(then.cell("omar", then.home("loud")).bar()).isEqualTo("said-no");
    }

    @Test
    void aClosedBoardStaysAsItIs() {
        Board board = make(Method.OPTIMAL);
        desk.close(giulia, board.id(), 1, true);
        assertThatThrownBy(() -> desk.move(giulia, board.id(), 2, "omar", "")).hasMessageContaining("closed");
        Board open = desk.close(marco, board.id(), 2, false);
        assertThat(open.closed()).isFalse();
        assertThat(line(open, "omar"))
                .isEqualTo(site.boards.lines(board.id(), 1).stream()
                        .filter(one -> one.person().equals("omar"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void nothingIsProposedWhereNobodyWaitsOrNoBedIsFree() {
        site.approved.clear();
        assertThatThrownBy(() -> make(Method.OPTIMAL)).hasMessageContaining("no-beds");
        site.agreed.clear();
        assertThatThrownBy(() -> make(Method.OPTIMAL)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> desk.make(giulia, Method.OPTIMAL, 101)).hasMessageContaining("floor");
    }

    @Test
    void theExportHoldsOnesOwnLinesAndErasureTakesThem() {
        Board board = make(Method.OPTIMAL);
        desk.leave(giulia, board.id(), 1, "omar", "Later");
        BoardData data = new BoardData(site.boards, site.homes);
        assertThat(data.export("omar").toString()).contains("left", "Later").doesNotContain("yaya", "ama");
        data.erase("omar");
        assertThat(data.export("omar")).isEqualTo(Map.of());
        assertThat(sheet(giulia, board).row("omar")).isEmpty();
    }

    private Board make(Method method) {
        return desk.make(giulia, method, 0);
    }

    private Sheet sheet(User staff, Board board) {
        return desk.open(staff, board.id()).orElseThrow().sheet();
    }

    private Line line(Board board, String person) {
        int number = site.boards.find(board.id()).orElseThrow().number();
        return site.boards.lines(board.id(), number).stream()
                .filter(line -> line.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private String who(Board board, String home) {
        return site.boards.lines(board.id(), board.number()).stream()
                .filter(line -> line.home().equals(home))
                .map(Line::person)
                .findFirst()
                .orElse("");
    }

    private void stale(Board board, String person, String bar) {
        assertThat(sheet(giulia, board).row(person).orElseThrow().bar()).isEqualTo(bar);
        assertThatThrownBy(() -> desk.accept(giulia, board.id(), board.number(), person, "why", Optional.empty()))
                .hasMessageContaining("stale");
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind())
                                .isIn(ProblemException.Kind.FORBIDDEN, ProblemException.Kind.NOT_FOUND));
    }
}
