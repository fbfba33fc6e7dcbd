package org.immerse.api.allocation;

import java.util.Arrays;

/** What it costs (or is worth) that a person gets a place. Immutable and thread-safe; 8 bytes for each pair. */
public final class OptimalProblem {
    /** Instead of a cost: this person cannot get this place. */
    public static final double FORBIDDEN = Double.NaN;

    private final int people;
    private final int places;
    private final double[] costs;
    private final int[] capacities;
    private final boolean maximise;

    private OptimalProblem(int people, double[] costs, int[] capacities, boolean maximise) {
        this.people = people;
        this.places = capacities.length;
        this.costs = costs;
        this.capacities = capacities;
        this.maximise = maximise;
        if (Math.multiplyExact(people, places) != costs.length) {
            throw new IllegalArgumentException(
                    people + " people and " + places + " places, but " + costs.length + " costs");
        }
        for (int pair = 0; pair < costs.length; pair++) {
            if (Double.isInfinite(costs[pair])) {
                throw new IllegalArgumentException("cost " + pair + " is infinite");
            }
        }
        for (int place = 0; place < places; place++) {
            if (capacities[place] < 0) {
                throw new IllegalArgumentException("place " + place + " has a negative capacity");
            }
        }
    }

    /**
     * A problem.
     *
     * @param costs a row for each person with a number for each place; {@link #FORBIDDEN} where that cannot be
     * @param capacities of each place how many people it takes; 0 or more
     * @param maximise whether the numbers are worth, and the greatest total is sought
     * @throws IllegalArgumentException where a row is not as long as there are places, a number is infinite or a capacity negative
     */
    public static OptimalProblem of(double[][] costs, int[] capacities, boolean maximise) {
        int places = capacities.length;
        double[] packed = new double[Math.multiplyExact(costs.length, places)];
        for (int person = 0; person < costs.length; person++) {
            if (costs[person].length != places) {
                throw new IllegalArgumentException(
                        "person " + person + " has " + costs[person].length + " costs for " + places);
            }
            System.arraycopy(costs[person], 0, packed, person * places, places);
        }
        return new OptimalProblem(costs.length, packed, capacities.clone(), maximise);
    }

    /** As {@link #of}, from rows one after another; takes a copy. */
    public static OptimalProblem packed(int people, double[] costs, int[] capacities, boolean maximise) {
        return new OptimalProblem(people, costs.clone(), capacities.clone(), maximise);
    }

    /** How many people. */
    public int people() {
        return people;
    }

    /** How many places. */
    public int places() {
        return places;
    }

    /** The number of a pair; {@code NaN} where it is forbidden. */
    public double cost(int person, int place) {
        return costs[person * places + place];
    }

    /** Whether the person can get the place. */
    public boolean allows(int person, int place) {
        return !Double.isNaN(cost(person, place));
    }

    /** How many people the place takes. */
    public int capacity(int place) {
        return capacities[place];
    }

    /** Whether the greatest total is sought. */
    public boolean maximise() {
        return maximise;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptimalProblem problem
                && people == problem.people
                && maximise == problem.maximise
                && Arrays.equals(capacities, problem.capacities)
                && Arrays.equals(costs, problem.costs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(capacities) + Arrays.hashCode(costs);
    }

    @Override
    public String toString() {
        return people + " people, " + places + " places, " + (maximise ? "greatest" : "least") + " total";
    }
}
