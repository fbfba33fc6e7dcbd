package org.immerse.accommodation.italy.internal.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.security.User;

/** Lays lines out on a grid: decided ones and those of people who do not wait stay beside it; never more in a home than it has beds. */
final class Layout {
    private final User staff;
    private final List<Line> lines;
    private final List<Someone> people;
    private final Map<String, Home> columns;
    private final Map<String, Integer> beds;
    private final Map<String, List<Cell>> cells;

    /** Parts of one board; {@code people} in the order of {@code lines}. */
    Layout(
            User staff,
            List<Line> lines,
            List<Someone> people,
            Map<String, Home> columns,
            Map<String, Integer> beds,
            Map<String, List<Cell>> cells) {
        this.staff = staff;
        this.lines = lines;
        this.people = people;
        this.columns = columns;
        this.beds = beds;
        this.cells = cells;
    }

    Sheet sheet(int newcomers, Predicate<Line> isOver) {
        List<String> homes = List.copyOf(columns.keySet());
        List<Integer> inGrid = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isDecided() && people.get(i).isWaiting())
                .boxed()
                .toList();
        Grid grid = new Grid(
                inGrid.stream().map(i -> lines.get(i).person()).toList(),
                homes,
                homes.stream().mapToInt(home -> beds.getOrDefault(home, 0)).toArray(),
                inGrid.stream()
                        .map(i -> cells.getOrDefault(lines.get(i).person(), List.of())
                                .toArray(Cell[]::new))
                        .toArray(Cell[][]::new));
        String[] bars = bars(grid, inGrid, isOver);
        int[] places = inGrid.stream()
                .mapToInt(i -> bars[i].isEmpty() ? homes.indexOf(lines.get(i).home()) : Allocation.NONE)
                .toArray();
        BitSet movable = new BitSet();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean mine = people.get(i).coordinator().equals(staff.id());
            rows.add(new Row(lines.get(i), mine, bars[i]));
            if (mine && inGrid.contains(i)) {
                movable.set(inGrid.indexOf(i));
            }
        }
        return new Sheet(List.copyOf(rows), columns, cells, new Plan(grid, places), movable, newcomers);
    }

    private String[] bars(Grid grid, List<Integer> inGrid, Predicate<Line> isOver) {
        String[] bars = new String[lines.size()];
        Arrays.fill(bars, "");
        for (int i = 0; i < bars.length; i++) {
            Line line = lines.get(i);
            if (line.state() == Line.State.ACCEPTED && isOver.test(line)) {
                bars[i] = "over";
            } else if (line.state() == Line.State.OPEN && !people.get(i).isWaiting()) {
                bars[i] = people.get(i).bar();
            }
        }
        int[] left = IntStream.range(0, grid.homes().size()).map(grid::beds).toArray();
        inGrid.stream()
                .filter(i -> !lines.get(i).home().isEmpty())
                .sorted(Comparator.comparingInt((Integer i) -> -points(grid, inGrid, i)))
                .forEach(i -> bars[i] = bar(grid, inGrid, i, left));
        return bars;
    }

    private int points(Grid grid, List<Integer> inGrid, int line) {
        int home = grid.homes().indexOf(lines.get(line).home());
        return home < 0 ? 0 : grid.cell(inGrid.indexOf(line), home).points();
    }

    private String bar(Grid grid, List<Integer> inGrid, int line, int[] left) {
        int home = grid.homes().indexOf(lines.get(line).home());
        if (home < 0) {
            return "closed";
        }
        Cell cell = grid.cell(inGrid.indexOf(line), home);
        if (!cell.isPossible()) {
            return cell.bar();
        }
        return --left[home] < 0 ? "no-bed" : "";
    }
}
