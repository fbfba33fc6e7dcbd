package org.immerse.accommodation.italy.internal.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.allocation.StableProblem;

/**
 * The numbers of a board: who waits, which homes have how many beds, what each pair is worth. The total counts points; who would rather
 * have whom follows from the two sides' wishes, then from the points. Immutable.
 */
public final class Grid {
    private final List<String> people;
    private final List<String> homes;
    private final int[] beds;
    private final Cell[][] cells;
    private final OptimalProblem optimal;
    private final StableProblem stable;

    /**
     * A grid.
     *
     * @param beds of each home how many people it takes
     * @param cells a row for each person with a cell for each home
     */
    public Grid(List<String> people, List<String> homes, int[] beds, Cell[][] cells) {
        this.people = List.copyOf(people);
        this.homes = List.copyOf(homes);
        this.beds = beds.clone();
        this.cells = cells.clone();
        double[][] points = new double[cells.length][];
        for (int person = 0; person < cells.length; person++) {
            points[person] = new double[homes.size()];
            for (int home = 0; home < homes.size(); home++) {
                Cell cell = cells[person][home];
                points[person][home] = cell.isPossible() ? cell.points() : OptimalProblem.FORBIDDEN;
            }
        }
        this.optimal = OptimalProblem.of(points, beds, true);
        this.stable = new StableProblem(
                IndexLists.of(IntStream.range(0, people.size())
                        .mapToObj(this::choices)
                        .toArray(int[][]::new)),
                IndexLists.of(IntStream.range(0, homes.size())
                        .mapToObj(this::preferences)
                        .toArray(int[][]::new)),
                beds);
    }

    private int[] choices(int person) {
        return IntStream.range(0, homes.size())
                .filter(home -> allows(person, home))
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer home) -> -cell(person, home).wish())
                        .thenComparingDouble(home -> -cell(person, home).exact()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] preferences(int home) {
        return IntStream.range(0, people.size())
                .filter(person -> allows(person, home))
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer person) -> -cell(person, home).welcome())
                        .thenComparingDouble(person -> -cell(person, home).exact()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Accounts of the people, by their number here. */
    public List<String> people() {
        return people;
    }

    /** Ids of the homes, by their number here. */
    public List<String> homes() {
        return homes;
    }

    /** How many people the home takes. */
    public int beds(int home) {
        return beds[home];
    }

    /** The beds of all homes. */
    public int beds() {
        return IntStream.of(beds).sum();
    }

    /** One pair. */
    public Cell cell(int person, int home) {
        return cells[person][home];
    }

    /** Whether the two can come together. */
    public boolean allows(int person, int home) {
        return cells[person][home].isPossible();
    }

    /** The question whose answer has the most points. */
    public OptimalProblem optimal() {
        return optimal;
    }

    /** The question whose answer nobody has reason to change. */
    public StableProblem stable() {
        return stable;
    }
}
