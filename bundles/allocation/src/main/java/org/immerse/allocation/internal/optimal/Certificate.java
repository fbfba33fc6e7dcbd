package org.immerse.allocation.internal.optimal;

/**
 * Proves an answer by complementary slackness, in whole numbers: nobody could sit nearer at these prices, no price is above 0
 * where seats are free to take, and only full columns have one below. Then the prices give a lower bound for every answer that
 * seats everybody, and this one meets it.
 */
final class Certificate {
    private Certificate() {}

    /** Fails where the proof fails: that is a fault of the program, never of the problem. */
    static void check(Solution solution) {
        Tableau tableau = solution.tableau();
        boolean tight = tableau.isTight();
        for (int column = 0; column < tableau.columns(); column++) {
            long price = solution.price()[column];
            boolean full = solution.seats().taken(column) == tableau.capacity()[column];
            if (solution.seats().taken(column) > tableau.capacity()[column]
                    || !full && price != 0
                    || !tight && price > 0) {
                throw new IllegalStateException("column " + column + " has the price " + price);
            }
        }
        long[] costs = tableau.costs();
        long[] price = solution.price();
        for (int person = 0; person < tableau.people(); person++) {
            int row = person * tableau.columns();
            int own = solution.columnOf()[person];
            long distance = costs[row + own] - price[own];
            long nearest = Long.MAX_VALUE;
            for (int column = 0; column < tableau.columns(); column++) {
                nearest = Math.min(nearest, costs[row + column] - price[column]);
            }
            if (nearest < distance || costs[row + own] >= ShortestPaths.NEVER) {
                throw new IllegalStateException("person " + person + " is not where it is nearest");
            }
        }
    }
}
