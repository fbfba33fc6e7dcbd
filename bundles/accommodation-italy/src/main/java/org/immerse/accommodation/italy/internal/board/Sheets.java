package org.immerse.accommodation.italy.internal.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds boards against what is true today: approvals, free beds, consents, placements. Nothing is remembered between two questions. */
@Component(service = Sheets.class)
public final class Sheets {
    private final Waiting waiting;
    private final Cells cells;
    private final OpenHomes open;
    private final Homes homes;
    private final Placements placements;
    private final Clock clock;

    @Activate
    public Sheets(
            @Reference Waiting waiting,
            @Reference Cells cells,
            @Reference OpenHomes open,
            @Reference Homes homes,
            @Reference Placements placements,
            @Reference Clock clock) {
        this.waiting = waiting;
        this.cells = cells;
        this.open = open;
        this.homes = homes;
        this.placements = placements;
        this.clock = clock;
    }

    /** Everybody who waits for this office and no other line: what a new proposal is made of. */
    Sheet fresh(User staff, int floor) {
        return with(staff, floor, List.of());
    }

    /** These lines, and a waiting line for everybody who waits and has none; those who no longer wait and are not decided are left out. */
    Sheet with(User staff, int floor, List<Line> kept) {
        Map<String, Someone> office = waiting.ofOffice(staff);
        List<Line> lines = new ArrayList<>(kept.stream()
                .filter(line -> line.isDecided() || isWaiting(office, line.person()))
                .toList());
        office.values().stream()
                .filter(Someone::isWaiting)
                .filter(someone ->
                        lines.stream().noneMatch(line -> line.person().equals(someone.person())))
                .forEach(someone -> lines.add(Line.waiting(someone.person())));
        return of(staff, floor, lines, office);
    }

    /** These lines as they stand today. */
    Sheet of(User staff, int floor, List<Line> lines) {
        return of(staff, floor, lines, waiting.ofOffice(staff));
    }

    private static boolean isWaiting(Map<String, Someone> office, String person) {
        return Optional.ofNullable(office.get(person))
                .filter(Someone::isWaiting)
                .isPresent();
    }

    private Sheet of(User staff, int floor, List<Line> lines, Map<String, Someone> office) {
        Map<String, Integer> beds = new HashMap<>();
        Map<String, Home> columns = new LinkedHashMap<>();
        open.all().stream()
                .sorted(Comparator.comparing(
                                (OpenHomes.Free free) -> free.home().title())
                        .thenComparing(free -> free.home().id()))
                .forEach(free -> {
                    columns.put(free.home().id(), free.home());
                    beds.put(free.home().id(), free.beds());
                });
        Map<String, String> barred = barred(staff, lines, columns);
        lines.forEach(line -> takeBed(line, beds));
        List<Someone> people = lines.stream()
                .map(line -> office.getOrDefault(line.person(), new Someone(line.person(), "", "care")))
                .map(someone ->
                        isAccepted(lines, someone) ? new Someone(someone.person(), someone.coordinator(), "") : someone)
                .toList();
        Map<String, List<Cell>> all = cells.of(people, columns.values(), barred, floor);
        return new Layout(staff, lines, people, columns, beds, all).sheet(newcomers(lines, office), this::isOver);
    }

    private static boolean isAccepted(List<Line> lines, Someone someone) {
        return lines.stream()
                .anyMatch(line -> line.person().equals(someone.person())
                        && line.state() == Line.State.ACCEPTED
                        && someone.bar().equals("placed"));
    }

    /** Homes this office cannot fill, also those that are only on a line: they stay in sight. */
    private Map<String, String> barred(User staff, List<Line> lines, Map<String, Home> columns) {
        lines.stream()
                .flatMap(line -> Stream.of(line.home(), line.proposed()))
                .filter(home -> !home.isEmpty() && !columns.containsKey(home))
                .distinct()
                .flatMap(home -> homes.find(home).stream())
                .forEach(home -> columns.put(home.id(), home));
        Map<String, String> barred = new HashMap<>();
        columns.values().forEach(home -> {
            if (staff.organisation().filter(home.host()::equals).isPresent()) {
                barred.put(home.id(), "own");
            } else if (!open.isApproved(home)) {
                barred.put(home.id(), "closed");
            }
        });
        return barred;
    }

    /** Somebody accepted here takes a bed of the board, also before the bed is held or lived in. */
    private void takeBed(Line line, Map<String, Integer> beds) {
        LocalDate today = ItalianDay.today(clock);
        Optional<Placement> begun = placements.find(line.placement());
        if (line.state() == Line.State.ACCEPTED
                && begun.filter(one -> one.state().isOpen() && !one.keepsBed(today))
                        .isPresent()) {
            beds.computeIfPresent(line.home(), (home, free) -> Math.max(0, free - 1));
        }
    }

    /** Whether what an accepted line began is over. */
    private boolean isOver(Line line) {
        return placements
                .find(line.placement())
                .filter(one -> one.state().isOpen())
                .isEmpty();
    }

    private static int newcomers(List<Line> lines, Map<String, Someone> office) {
        return (int) office.values().stream()
                .filter(Someone::isWaiting)
                .filter(someone ->
                        lines.stream().noneMatch(line -> line.person().equals(someone.person())))
                .count();
    }
}
