package org.immerse.accommodation.italy.internal.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.allocation.Allocation;

/**
 * A board as it stands today: its lines with what stands against them, and the grid and plan of those that are still open. What stands
 * against a line takes no bed and adds no points.
 *
 * @param rows one for each line
 * @param homes by id, in the order of the cells
 * @param cells of each person on the board what they and each home are to each other
 * @param plan where the open lines go
 * @param movable the people of the plan whom the reader cares for
 * @param newcomers how many wait and are not on this board
 */
public record Sheet(
        List<Row> rows,
        Map<String, Home> homes,
        Map<String, List<Cell>> cells,
        Plan plan,
        BitSet movable,
        int newcomers) {

    /**
     * A line today.
     *
     * @param mine whether the reader cares for the person: nobody else's line is shown or changed
     * @param bar what stands against the line now; empty for nothing
     */
    public record Row(Line line, boolean mine, String bar) {
        /** Whether it can be changed or decided by the reader. */
        public boolean isOpen() {
            return mine && line.state() == Line.State.OPEN;
        }

        /** Whether it can be accepted as it stands. */
        public boolean isAcceptable() {
            return isOpen() && bar.isEmpty() && !line.home().isEmpty();
        }
    }

    /** The line of a person. */
    public Optional<Row> row(String person) {
        return rows.stream().filter(row -> row.line().person().equals(person)).findFirst();
    }

    /** The lines the reader may see. */
    public List<Row> mine() {
        return rows.stream().filter(Row::mine).toList();
    }

    /** The person's number in the plan, or -1 where they are not in it. */
    public int person(String person) {
        return plan.grid().people().indexOf(person);
    }

    /** The home's number, or {@link Allocation#NONE} for waiting. */
    public int home(String home) {
        return plan.grid().homes().indexOf(home);
    }

    /** The home of a number; empty for waiting. */
    public Optional<Home> homeAt(int number) {
        return number == Allocation.NONE
                ? Optional.empty()
                : Optional.ofNullable(homes.get(plan.grid().homes().get(number)));
    }

    /** The home of an id, which must be on the board. */
    Home known(String home) {
        return Optional.ofNullable(homes.get(home)).orElseThrow(() -> BoardProblems.conflict("stale"));
    }

    /** What a person and a home are to each other. */
    public Cell cell(String person, int home) {
        return cells.getOrDefault(person, List.of()).get(home);
    }

    /** Points of the lines that were accepted and are still under way. */
    public int acceptedPoints() {
        return accepted().stream().mapToInt(row -> row.line().points()).sum();
    }

    /** The lines that were accepted and are still under way. */
    public List<Row> accepted() {
        return rows.stream()
                .filter(row ->
                        row.line().state() == Line.State.ACCEPTED && row.bar().isEmpty())
                .toList();
    }

    /** The lines as the plan has them after a change. */
    List<Line> after(Change change) {
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row.line()));
        change.shifts().forEach(shift -> {
            String person = plan.grid().people().get(shift.person());
            lines.replaceAll(line -> line.person().equals(person) ? moved(line, shift.home()) : line);
        });
        return lines;
    }

    /** A line at another home, or waiting. */
    Line moved(Line line, int home) {
        return home == Allocation.NONE
                ? line.at("", 0)
                : line.at(
                        plan.grid().homes().get(home), cell(line.person(), home).points());
    }
}
