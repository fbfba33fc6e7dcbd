package org.immerse.allocation.internal.optimal;

/**
 * Everybody seated, with the prices that prove it.
 *
 * @param columnOf of each person the column
 * @param price of each column the price; 0 where a seat is free
 */
record Solution(Tableau tableau, int[] columnOf, long[] price, Seats seats) {

    /** How much farther the column is for the person than the one they have. */
    long reduced(int person, int column) {
        int own = columnOf[person];
        return tableau.cost(person, column) - price[column] - (tableau.cost(person, own) - price[own]);
    }

    boolean hasFreeSeat(int column) {
        return seats.taken(column) < tableau.capacity()[column];
    }
}
