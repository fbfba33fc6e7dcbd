package org.immerse.api.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Many lists of whole numbers, packed: list 0, list 1, and so on. Immutable and thread-safe; 4 bytes for each number. */
public final class IndexLists {
    /** No list at all. */
    public static final IndexLists NONE = new IndexLists(new int[1], new int[0]);

    private final int[] starts;
    private final int[] items;

    private IndexLists(int[] starts, int[] items) {
        this.starts = starts;
        this.items = items;
    }

    /** A copy of these lists. */
    public static IndexLists of(int[]... lists) {
        int[] starts = new int[lists.length + 1];
        for (int list = 0; list < lists.length; list++) {
            starts[list + 1] = Math.addExact(starts[list], lists[list].length);
        }
        int[] items = new int[starts[lists.length]];
        for (int list = 0; list < lists.length; list++) {
            System.arraycopy(lists[list], 0, items, starts[list], lists[list].length);
        }
        return new IndexLists(starts, items);
    }

    /**
     * A copy of lists that are packed already.
     *
     * @param starts where each list starts in {@code items}, ascending, and at the end where the last one ends
     * @throws IllegalArgumentException where the starts do not rise from 0 to at most the number of items
     */
    public static IndexLists packed(int[] starts, int[] items) {
        boolean rises = starts.length > 0 && starts[0] == 0 && starts[starts.length - 1] <= items.length;
        for (int list = 1; list < starts.length && rises; list++) {
            rises = starts[list - 1] <= starts[list];
        }
        if (!rises) {
            throw new IllegalArgumentException("the starts of packed lists must rise from 0 to the number of items");
        }
        return new IndexLists(starts.clone(), Arrays.copyOf(items, starts[starts.length - 1]));
    }

    /**
     * Preferences from scores: of each row the columns with a score, highest first. Equal scores stand in the order of the
     * columns, so that ties break the same way every time.
     *
     * @param scores a row for each list; {@code NaN} where the column is not to be listed
     */
    public static IndexLists byScore(double[][] scores) {
        return of(Arrays.stream(scores).map(IndexLists::byScore).toArray(int[][]::new));
    }

    private static int[] byScore(double[] row) {
        return IntStream.range(0, row.length)
                .filter(column -> !Double.isNaN(row[column]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer column) -> -row[column] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How many lists. */
    public int size() {
        return starts.length - 1;
    }

    /** How many numbers in one list. */
    public int length(int list) {
        return starts[list + 1] - starts[list];
    }

    /** The number at a position, from 0, of one list. */
    public int get(int list, int position) {
        return items[starts[list] + position];
    }

    /** How many numbers in all lists. */
    public int total() {
        return items.length;
    }

    /** A copy of one list. */
    public int[] list(int list) {
        return Arrays.copyOfRange(items, starts[list], starts[list + 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexLists lists
                && Arrays.equals(starts, lists.starts)
                && Arrays.equals(items, lists.items);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        return size() + " lists with " + total() + " numbers";
    }
}
