package org.immerse.accommodation.italy.internal.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.immerse.accommodation.italy.internal.board.Boards.Next;
import org.immerse.accommodation.italy.internal.board.Edition.About;
import org.immerse.accommodation.italy.internal.board.Edition.Deed;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.matching.Match;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where everything on a board is done: checks that it is the coordinator's own organisation and, for lines, their own young person, and
 * makes a new version of each change. Accepting and leaving are {@link LineDecisions}' work, while the board is locked.
 */
@Component(service = BoardDesk.class)
public final class BoardDesk {
    /** Nobody decides on more than 100 points, which is what they add up to. */
    private static final int MOST_POINTS = 100;

    private final Boards boards;
    private final Sheets sheets;
    private final Appraiser appraiser;
    private final LineDecisions decisions;

    @Activate
    public BoardDesk(
            @Reference Boards boards,
            @Reference Sheets sheets,
            @Reference Appraiser appraiser,
            @Reference LineDecisions decisions) {
        this.boards = boards;
        this.sheets = sheets;
        this.appraiser = appraiser;
        this.decisions = decisions;
    }

    /** A board as a coordinator meets it. */
    public record Opened(Board board, Sheet sheet, List<Edition> editions) {}

    /** The boards of the coordinator's organisation, last changed first; nothing for anybody else. */
    public List<Board> boards(User staff) {
        return office(staff).map(boards::ofOrganisation).orElse(List.of());
    }

    /** One board; empty where it is not their organisation's. */
    public Optional<Opened> open(User staff, String id) {
        return find(staff, id)
                .map(board -> new Opened(
                        board, sheets.of(staff, board.floor(), boards.lines(id, board.number())), boards.editions(id)));
    }

    /** What a new proposal would be made of; empty for whoever is no coordinator. */
    public Optional<Sheet> fresh(User staff, int floor) {
        return office(staff).map(own -> sheets.fresh(staff, floor));
    }

    /** The lines of a version, for whoever may see the board. */
    public List<Line> lines(User staff, String id, int number) {
        return find(staff, id).map(board -> boards.lines(id, number)).orElse(List.of());
    }

    /** Makes a board with a first proposal. */
    public Board make(User staff, Method method, int floor) {
        String own = office(staff).orElseThrow(BoardProblems::forbidden);
        if (floor < 0 || floor > MOST_POINTS) {
            throw BoardProblems.field("floor", "floor");
        }
        Sheet sheet = sheets.fresh(staff, floor);
        if (sheet.rows().isEmpty()) {
            throw BoardProblems.conflict("nobody");
        }
        if (sheet.plan().grid().beds() == 0) {
            throw BoardProblems.conflict("no-beds");
        }
        return boards.add(staff, own, floor, proposed(method, false, sheet));
    }

    /** Proposes anew, with whoever waits now. What was decided stays. */
    public Board propose(User staff, String id, int base, Method method) {
        return change(staff, id, base, (board, sheet) -> {
            List<Line> decided = lines(sheet).stream().filter(Line::isDecided).toList();
            return proposed(method, false, sheets.with(staff, board.floor(), decided));
        });
    }

    private Next proposed(Method method, boolean closed, Sheet sheet) {
        Plan plan = appraiser.propose(method, sheet.plan().grid());
        List<Line> lines = sheet.rows().stream()
                .map(Row::line)
                .map(line -> line.isDecided() ? line : proposed(sheet, plan, line.person()))
                .toList();
        return new Next(method, closed, lines, About.proposed(method));
    }

    private static Line proposed(Sheet sheet, Plan plan, String person) {
        int number = sheet.person(person);
        int home = number < 0 ? Allocation.NONE : plan.place(number);
        return home == Allocation.NONE
                ? Line.waiting(person)
                : Line.proposed(
                        person,
                        plan.grid().homes().get(home),
                        plan.grid().cell(number, home).points());
    }

    /** What can be changed about a person's line, the cheapest first. */
    public List<Change> changes(Sheet sheet, String person) {
        int number = sheet.person(person);
        return number >= 0 && sheet.movable().get(number)
                ? appraiser.changes(sheet.plan(), number, sheet.movable())
                : List.of();
    }

    /** The plan a method would make of the lines that are open. */
    public Plan proposal(Method method, Sheet sheet) {
        return appraiser.propose(method, sheet.plan().grid());
    }

    /** What a plan is worth. */
    public Worth worth(Plan plan) {
        return appraiser.worth(plan);
    }

    /** One pair with its reasons, for whoever cares for the person. */
    public Optional<Match> match(Sheet sheet, String person, String home) {
        return sheet.row(person)
                .filter(Row::mine)
                .filter(row -> sheet.homes().containsKey(home))
                .map(row -> decisions.match(person, sheet.known(home)));
    }

    /** Moves a person to a home, or (empty) to waiting; whoever has to give way does. */
    public Board move(User staff, String id, int base, String person, String home) {
        return change(staff, id, base, (board, sheet) -> {
            requireOpen(sheet, person);
            int number = sheet.person(person);
            int to = sheet.home(home);
            if (number < 0 || to == Allocation.NONE && !home.isEmpty()) {
                throw BoardProblems.conflict("impossible");
            }
            List<Line> lines = sheet.plan().place(number) == to
                    ? here(sheet, person, to)
                    : sheet.after(appraiser
                            .change(sheet.plan(), number, to, sheet.movable())
                            .orElseThrow(() -> BoardProblems.conflict("impossible")));
            Deed deed = home.isEmpty() ? Deed.WAITS : Deed.MOVED;
            return new Next(board.method(), false, lines, About.person(deed, person, home));
        });
    }

    /** A line whose home cannot be any more, to waiting: the plan has it there already. */
    private static List<Line> here(Sheet sheet, String person, int to) {
        return lines(sheet).stream()
                .map(line -> line.person().equals(person) ? sheet.moved(line, to) : line)
                .toList();
    }

    /** Accepts a line: the decision is kept, then the two are brought together, then the board says so. */
    public Board accept(User staff, String id, int base, String person, String reason, Optional<LocalDate> holdUntil) {
        return change(staff, id, base, (board, sheet) -> {
            Row row = requireOpen(sheet, person);
            if (!row.isAcceptable()) {
                throw BoardProblems.conflict("stale");
            }
            Line done = decisions.accept(staff, board, sheet, row.line(), reason, holdUntil);
            return new Next(
                    board.method(),
                    false,
                    with(sheet, done),
                    About.person(Deed.ACCEPTED, person, row.line().home()));
        });
    }

    /** Decides that somebody goes on waiting, against the proposal. */
    public Board leave(User staff, String id, int base, String person, String reason) {
        return change(staff, id, base, (board, sheet) -> {
            Row row = requireOpen(sheet, person);
            Line done = decisions.leave(staff, board, sheet, row.line(), reason);
            return new Next(board.method(), false, with(sheet, done), About.person(Deed.LEFT, person, ""));
        });
    }

    /** Opens a line again that was left, or whose acceptance came to nothing. */
    public Board reopen(User staff, String id, int base, String person) {
        return change(staff, id, base, (board, sheet) -> {
            Row row = sheet.row(person).filter(Row::mine).orElseThrow(BoardProblems::forbidden);
            boolean can = row.line().state() == Line.State.LEFT || row.bar().equals("over");
            if (!can) {
                throw BoardProblems.conflict("decided");
            }
            return new Next(
                    board.method(), false, with(sheet, Line.waiting(person)), About.person(Deed.REOPENED, person, ""));
        });
    }

    /**
     * Goes back to a version, as a new one. What was accepted stays so; where a bed is gone or a pair cannot be any more, the person
     * waits.
     */
    public Board restore(User staff, String id, int base, int number) {
        return change(staff, id, base, (board, sheet) -> {
            List<Line> then = boards.lines(id, number);
            List<Line> back = lines(sheet).stream()
                    .map(line -> line.state() == Line.State.ACCEPTED ? line : asThen(then, line))
                    .toList();
            Sheet tried = sheets.of(staff, board.floor(), back);
            List<Line> lines = tried.rows().stream()
                    .map(row -> row.line().isDecided() || row.bar().isEmpty()
                            ? row.line()
                            : row.line().at("", 0))
                    .toList();
            return new Next(board.method(), false, lines, About.back(number));
        });
    }

    private static Line asThen(List<Line> then, Line line) {
        return then.stream()
                .filter(one -> one.person().equals(line.person()))
                .filter(one -> one.state() != Line.State.ACCEPTED)
                .findFirst()
                .orElse(Line.waiting(line.person()));
    }

    /** Closes a board, or goes on with it. Nothing on it changes. */
    public Board close(User staff, String id, int base, boolean closed) {
        requireTheirs(staff, id);
        return boards.change(
                staff,
                id,
                base,
                (board, lines) ->
                        new Next(board.method(), closed, lines, About.board(closed ? Deed.CLOSED : Deed.CONTINUED)));
    }

    private Board change(User staff, String id, int base, BiFunction<Board, Sheet, Next> step) {
        requireTheirs(staff, id);
        return boards.change(staff, id, base, (board, lines) -> {
            if (board.closed()) {
                throw BoardProblems.conflict("closed");
            }
            return step.apply(board, sheets.of(staff, board.floor(), lines));
        });
    }

    private void requireTheirs(User staff, String id) {
        if (find(staff, id).isEmpty()) {
            throw BoardProblems.gone();
        }
    }

    private Optional<Board> find(User staff, String id) {
        return office(staff)
                .flatMap(own ->
                        boards.find(id).filter(board -> board.organisation().equals(own)));
    }

    private static Row requireOpen(Sheet sheet, String person) {
        Row row = sheet.row(person).filter(Row::mine).orElseThrow(BoardProblems::forbidden);
        if (row.line().isDecided()) {
            throw BoardProblems.conflict("decided");
        }
        return row;
    }

    private static List<Line> with(Sheet sheet, Line done) {
        return lines(sheet).stream()
                .map(line -> line.person().equals(done.person()) ? done : line)
                .toList();
    }

    private static List<Line> lines(Sheet sheet) {
        return new ArrayList<>(sheet.rows().stream().map(Row::line).toList());
    }

    private static Optional<String> office(User staff) {
        return staff.is(Role.CASEWORKER) ? staff.organisation().map(Organisation::id) : Optional.empty();
    }
}
