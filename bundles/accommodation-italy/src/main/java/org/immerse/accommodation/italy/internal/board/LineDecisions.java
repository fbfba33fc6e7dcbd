package org.immerse.accommodation.italy.internal.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.Move;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.Step;
import org.immerse.api.matching.Match;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries out what is decided about one line: the decision log first, then the placement. */
@Component(service = LineDecisions.class)
public final class LineDecisions {
    private static final int MOST_WORDS = 2000;
    /** A bed is held so many days at most. */
    private static final int MOST_HELD = 30;

    private final BoardDecisions log;
    private final PlacementDesk desk;
    private final Placements placements;
    private final Clock clock;

    @Activate
    public LineDecisions(
            @Reference BoardDecisions log,
            @Reference PlacementDesk desk,
            @Reference Placements placements,
            @Reference Clock clock) {
        this.log = log;
        this.desk = desk;
        this.placements = placements;
        this.clock = clock;
    }

    /**
     * Brings the two together; where they are already, goes on with that. A bed is held where a day is given.
     *
     * @return the line, accepted
     */
    Line accept(User staff, Board board, Sheet sheet, Line line, String reason, Optional<LocalDate> holdUntil) {
        String why = words(reason);
        LocalDate today = ItalianDay.today(clock);
        if (holdUntil
                .filter(day -> day.isBefore(today) || day.isAfter(today.plusDays(MOST_HELD)))
                .isPresent()) {
            throw BoardProblems.field("hold", "hold");
        }
        Home home =
                Optional.ofNullable(sheet.homes().get(line.home())).orElseThrow(() -> BoardProblems.conflict("stale"));
        Optional<Placement> there = placements.ofPerson(line.person()).stream()
                .filter(one -> one.home().equals(home.id()) && one.state().isOpen())
                .findFirst();
        there.ifPresent(one -> log.accepting(staff, board, sheet, line, one.id(), why));
        Placement begun = there.orElseGet(() ->
                desk.suggest(staff, line.person(), home, () -> log.accepting(staff, board, sheet, line, "", why)));
        holdUntil.ifPresent(day -> desk.take(
                staff, begun.id(), Move.of(Step.HOLD, Actor.COORDINATOR).until(day)));
        return line.accepted(begun.id(), why);
    }

    /** Keeps that somebody goes on waiting. */
    Line leave(User staff, Board board, Sheet sheet, Line line, String reason) {
        String why = words(reason);
        String home = line.home().isEmpty() ? line.proposed() : line.home();
        if (!sheet.homes().containsKey(home)) {
            throw BoardProblems.conflict("nothing-to-refuse");
        }
        log.leaving(staff, board, sheet, line, home, why);
        return line.left(why);
    }

    Match match(String person, Home home) {
        return log.match(person, home);
    }

    private static String words(String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > MOST_WORDS) {
            throw BoardProblems.field("reason", "reason");
        }
        return said;
    }
}
