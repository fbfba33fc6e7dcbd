package org.immerse.accommodation.italy.internal.board;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Grids for tests. */
final class Grids {
    static final int NO = -1;

    private Grids() {}

    /** From points alone; {@link #NO} where a pair cannot be. Both sides wish for what has more points. */
    static Grid of(int[][] points, int... beds) {
        Cell[][] cells = new Cell[points.length][];
        for (int person = 0; person < points.length; person++) {
            cells[person] = IntStream.of(points[person])
                    .mapToObj(one -> one == NO ? Cell.barred("rule") : Cell.of(one, one / 100.0, one / 100.0))
                    .toArray(Cell[]::new);
        }
        return grid(cells, beds);
    }

    /** From both sides' ranks: who does not list the other cannot have them. */
    static Grid ofRanks(int[][] choices, int[][] preferences, int... beds) {
        Cell[][] cells = new Cell[choices.length][beds.length];
        for (int person = 0; person < choices.length; person++) {
            for (int home = 0; home < beds.length; home++) {
                int wish = at(choices[person], home);
                int welcome = at(preferences[home], person);
                cells[person][home] = wish < 0 || welcome < 0
                        ? Cell.barred("rule")
                        : Cell.of(50, 1 - wish / 100.0, 1 - welcome / 100.0);
            }
        }
        return grid(cells, beds);
    }

    /** Some pairs forbidden, few different numbers so that there are ties. */
    static Grid random(long seed, int people, int homes) {
        Random random = new Random(seed);
        Cell[][] cells = new Cell[people][homes];
        for (Cell[] row : cells) {
            for (int home = 0; home < homes; home++) {
                row[home] = random.nextInt(4) == 0
                        ? Cell.barred("rule")
                        : Cell.of(random.nextInt(101), random.nextInt(9) / 8.0, random.nextInt(9) / 8.0);
            }
        }
        return grid(cells, random.ints(homes, 0, 3).toArray());
    }

    private static Grid grid(Cell[][] cells, int... beds) {
        return new Grid(names("p", cells.length), names("h", beds.length), beds, cells);
    }

    private static int at(int[] list, int wanted) {
        return IntStream.range(0, list.length)
                .filter(position -> list[position] == wanted)
                .findFirst()
                .orElse(-1);
    }

    private static List<String> names(String letter, int many) {
        return IntStream.range(0, many).mapToObj(number -> letter + number).toList();
    }
}
