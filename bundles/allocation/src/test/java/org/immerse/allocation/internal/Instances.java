package org.immerse.allocation.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.allocation.StableProblem;

/** Problems made from a seed. */
public final class Instances {
    private Instances() {}

    /** Both sides list some of each other, not always mutually. */
    public static StableProblem stable(Random random, int people, int places, int mostSeats, double listed) {
        int[] capacities = random.ints(places, 0, mostSeats + 1).toArray();
        return new StableProblem(
                lists(random, people, places, listed), lists(random, places, people, listed), capacities);
    }

    private static IndexLists lists(Random random, int lists, int items, double listed) {
        return IndexLists.of(IntStream.range(0, lists)
                .mapToObj(list -> shuffled(random, items)
                        .filter(item -> random.nextDouble() < listed)
                        .toArray())
                .toArray(int[][]::new));
    }

    /** The numbers below this one, shuffled. */
    public static IntStream shuffled(Random random, int items) {
        int[] all = IntStream.range(0, items).toArray();
        for (int i = items - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = all[i];
            all[i] = all[other];
            all[other] = kept;
        }
        return Arrays.stream(all);
    }

    /** Numbers with so many digits after the point, some pairs forbidden. */
    public static OptimalProblem optimal(
            Random random, int people, int places, int mostSeats, double allowed, int digits) {
        double scale = Math.pow(10, digits);
        double[][] costs = new double[people][places];
        for (double[] row : costs) {
            Arrays.setAll(
                    row,
                    place -> random.nextDouble() < allowed
                            ? Math.rint((random.nextDouble() - 0.3) * 100 * scale) / scale
                            : OptimalProblem.FORBIDDEN);
        }
        int[] capacities = random.ints(places, 0, mostSeats + 1).toArray();
        return OptimalProblem.of(costs, capacities, random.nextBoolean());
    }
}
