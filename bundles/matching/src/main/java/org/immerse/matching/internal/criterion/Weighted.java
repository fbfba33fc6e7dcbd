package org.immerse.matching.internal.criterion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Concepts with their weights, heaviest first; those of one weight in any order, so that sums over all of them are the same on
 * every run.
 *
 * @param iris the concepts
 * @param weights their weights, all above 0
 */
record Weighted(String[] iris, double[] weights) {
    /** The field's concepts with a usable weight; nothing where the field is not there or has another shape. */
    static @Nullable Weighted read(Facts facts, String field) {
        return facts.byField().get(field) instanceof Fact.Concepts concepts ? of(concepts.weights()) : null;
    }

    private static Weighted of(Map<String, Double> concepts) {
        String[] iris = new String[concepts.size()];
        double[] weights = new double[concepts.size()];
        int size = 0;
        for (Map.Entry<String, Double> concept : concepts.entrySet()) {
            double weight = concept.getValue();
            if (weight > 0 && Double.isFinite(weight)) {
                int at = size++;
                while (at > 0 && weights[at - 1] < weight) {
                    iris[at] = iris[at - 1];
                    weights[at] = weights[at - 1];
                    at--;
                }
                iris[at] = concept.getKey();
                weights[at] = weight;
            }
        }
        return size == iris.length ? new Weighted(iris, weights) : of(size, iris, weights);
    }

    private static Weighted of(int size, String[] iris, double[] weights) {
        return new Weighted(Arrays.copyOf(iris, size), Arrays.copyOf(weights, size));
    }

    int size() {
        return iris.length;
    }

    /** The same, those of one weight by IRI: the same order on every run. */
    Weighted sorted() {
        int[] order = inOrder();
        return new Weighted(
                IntStream.of(order).mapToObj(i -> iris[i]).toArray(String[]::new),
                IntStream.of(order).mapToDouble(i -> weights[i]).toArray());
    }

    /** Their places, heaviest first, those of one weight by IRI. */
    int[] inOrder() {
        return IntStream.range(0, iris.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> iris[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Their numbers. */
    int[] numbers(ToIntFunction<String> number) {
        int[] numbers = new int[iris.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number.applyAsInt(iris[i]);
        }
        return numbers;
    }

    /** The weights from place 1 on; nothing at place 0. */
    double[] weightsByPlace() {
        double[] byPlace = new double[weights.length + 1];
        System.arraycopy(weights, 0, byPlace, 1, weights.length);
        return byPlace;
    }

    /** Sum of the weights. */
    double total() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    /** How many weigh as much as the heaviest. */
    int mains() {
        int mains = 0;
        while (mains < weights.length && weights[mains] == weights[0]) {
            mains++;
        }
        return mains;
    }
}
