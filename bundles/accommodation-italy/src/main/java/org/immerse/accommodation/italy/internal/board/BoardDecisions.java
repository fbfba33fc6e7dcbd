package org.immerse.accommodation.italy.internal.board;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.placement.PlacementDecisions;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Need;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what is decided on a board in the decision log, before it takes effect. The ranking is the row and the column that cross in the
 * line: every home for this person, and everybody the coordinator cares for with this home.
 */
@Component(service = BoardDecisions.class)
public final class BoardDecisions {
    /** A line was accepted. */
    public static final String ALLOCATE = "accommodation-italy.allocate";
    /** Somebody goes on waiting, against a proposal. */
    public static final String LEAVE = "accommodation-italy.leave-waiting";

    private static final int MOST = 300;

    private final DecisionLog log;
    private final Cells cells;
    private final Clock clock;

    @Activate
    public BoardDecisions(@Reference DecisionLog log, @Reference Cells cells, @Reference Clock clock) {
        this.log = log;
        this.cells = cells;
        this.clock = clock;
    }

    /** A line is accepted; where somebody changed the proposal, the proposed pair is refused. */
    void accepting(User staff, Board board, Sheet sheet, Line line, String placement, String reason) {
        RankingSeen seen = seen(sheet, line.person(), line.home());
        Decision decision = decision(staff, ALLOCATE, board, sheet, line.home(), reason)
                .reference(placement)
                .people(seen.needIds())
                .on(Decision.Line.chosen(line.person(), line.home()));
        boolean instead = !line.proposed().equals(line.home()) && sheet.homes().containsKey(line.proposed());
        log.record(instead ? decision.on(Decision.Line.refused(line.person(), line.proposed())) : decision, seen);
    }

    /** Somebody goes on waiting. */
    void leaving(User staff, Board board, Sheet sheet, Line line, String home, String reason) {
        RankingSeen seen = seen(sheet, line.person(), home);
        log.record(
                decision(staff, LEAVE, board, sheet, home, reason)
                        .people(seen.needIds())
                        .on(Decision.Line.refused(line.person(), home)),
                seen);
    }

    Match match(String person, Home home) {
        return cells.match(cells.need(person), home);
    }

    private static Decision decision(User staff, String kind, Board board, Sheet sheet, String home, String reason) {
        String title = sheet.known(home).title();
        return Decision.by(staff, kind, PlacementDecisions.TASK)
                .about(title.length() <= MOST ? title : title.substring(0, MOST))
                .because(reason)
                .with("board", board.id())
                .with("method", board.method().code())
                .with("version", Integer.toString(board.number()));
    }

    /** The row best first, then the rest of the column best first. */
    private RankingSeen seen(Sheet sheet, String person, String home) {
        Need need = cells.need(person);
        List<RankingSeen.Row> rows = new ArrayList<>(best(sheet.homes().values().stream()
                .map(one -> new RankingSeen.Row(need, cells.match(need, one)))
                .toList()));
        Home wanted = sheet.known(home);
        rows.addAll(best(sheet.movable().stream()
                .mapToObj(number -> sheet.plan().grid().people().get(number))
                .filter(other -> !other.equals(person))
                .map(other -> {
                    Need theirs = cells.need(other);
                    return new RankingSeen.Row(theirs, cells.match(theirs, wanted));
                })
                .toList()));
        return RankingSeen.of(AccommodationItalyModule.ID, clock.instant(), true, rows);
    }

    private static List<RankingSeen.Row> best(List<RankingSeen.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingDouble(
                                (RankingSeen.Row row) -> -row.match().exact())
                        .thenComparing(row -> row.match().offer().id()))
                .toList();
    }
}
