package org.immerse.accommodation.italy.internal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.board.Boards.Next;
import org.immerse.accommodation.italy.internal.board.Edition.About;
import org.immerse.accommodation.italy.internal.board.Edition.Deed;
import org.immerse.api.event.Event;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Boards and their versions on a database. */
abstract class BoardsTest {
    private static final User GIULIA =
            new User("giulia", "giulia", "Giulia", Set.of(Role.CASEWORKER), Optional.empty());
    private static final User MARCO = new User("marco", "marco", "Marco", Set.of(Role.CASEWORKER), Optional.empty());
    private static final Line AMA = Line.proposed("ama", "home", 80);
    private static final Line BEN = Line.waiting("ben");

    @AutoClose
    private final TestDatabase database;

    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final List<Event> told = new ArrayList<>();
    private final Boards boards;

    BoardsTest(TestDatabase database) {
        this.database = database;
        boards = new Boards(
                database.unit(AccommodationItalyModule.ID),
                (transaction, event) -> told.add(event),
                clock,
                () -> UUID.randomUUID().toString());
    }

    @Test
    void keepsEveryVersionWithWhoAndWhat() {
        Board board = boards.add(GIULIA, "city", 50, next(About.proposed(Method.STABLE), AMA, BEN));
        clock.forward(Duration.ofMinutes(3));
        Board second = boards.change(
                MARCO,
                board.id(),
                1,
                (now, lines) -> next(About.person(Deed.MOVED, "ben", "home"), AMA.at("", 0), BEN.at("home", 70)));

        assertThat(boards.find(board.id())).contains(second);
        assertThat(second.number()).isEqualTo(2);
        assertThat(boards.lines(board.id(), 1)).containsExactly(AMA, BEN);
        assertThat(boards.lines(board.id(), 2)).containsExactly(AMA.at("", 0), BEN.at("home", 70));
        assertThat(boards.editions(board.id()))
                .extracting(Edition::number, Edition::author, Edition::deed, Edition::person, Edition::home)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "marco", Deed.MOVED, "ben", "home"),
                        org.assertj.core.groups.Tuple.tuple(1, "giulia", Deed.STABLE, "", ""));
        assertThat(boards.ofOrganisation("city")).containsExactly(second);
        assertThat(boards.ofOrganisation("other")).isEmpty();
        assertThat(told).hasSize(2).allSatisfy(event -> assertThat(event.ids()).containsValue(board.id()));
    }

    @Test
    void aChangeOfAnOlderVersionDoesNothing() {
        Board board = boards.add(GIULIA, "city", 50, next(About.proposed(Method.OPTIMAL), AMA, BEN));
        boards.change(
                GIULIA, board.id(), 1, (now, lines) -> next(About.person(Deed.WAITS, "ama", ""), AMA.at("", 0), BEN));
        assertThatThrownBy(() -> boards.change(
                        MARCO,
                        board.id(),
                        1,
                        (now, lines) -> next(About.person(Deed.MOVED, "ben", "home"), AMA, BEN.at("home", 70))))
                .isInstanceOf(BoardMoved.class);
        assertThat(boards.editions(board.id())).hasSize(2);
        assertThat(boards.lines(board.id(), 2)).containsExactly(AMA.at("", 0), BEN);
    }

    @Test
    void aChangeThatFailsLeavesTheBoardAsItWas() {
        Board board = boards.add(GIULIA, "city", 50, next(About.proposed(Method.OPTIMAL), AMA, BEN));
        assertThatThrownBy(() -> boards.change(GIULIA, board.id(), 1, (now, lines) -> {
                    throw BoardProblems.conflict("stale");
                }))
                .hasMessageContaining("stale");
        assertThat(boards.find(board.id())).contains(board);
        assertThat(boards.editions(board.id())).hasSize(1);
    }

    @Test
    void erasingAPersonTakesThemOutOfEveryVersion() {
        Board board = boards.add(GIULIA, "city", 50, next(About.proposed(Method.OPTIMAL), AMA, BEN));
        boards.change(
                MARCO,
                board.id(),
                1,
                (now, lines) -> next(About.person(Deed.LEFT, "ama", ""), AMA.left("Too far"), BEN));
        assertThat(boards.ofPerson("ama")).containsValue(AMA.left("Too far"));

        boards.erase("ama");
        boards.erase("marco");

        assertThat(boards.ofPerson("ama")).isEmpty();
        assertThat(boards.lines(board.id(), 1)).containsExactly(BEN);
        assertThat(boards.lines(board.id(), 2)).containsExactly(BEN);
        assertThat(boards.editions(board.id()))
                .extracting(edition -> edition.author() + edition.person())
                .containsExactly("", "giulia");
    }

    private static Next next(About about, Line... lines) {
        return new Next(Method.OPTIMAL, false, List.of(lines), about);
    }
}
