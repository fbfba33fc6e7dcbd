package org.immerse.matching.internal.criterion;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Concepts with their weights, heaviest first, then by IRI, so that sums are the same on every run.
 *
 * @param iris the concepts
 * @param weights their weights, all above 0
 */
record Weighted(String[] iris, double[] weights) {
    private record Entry(String iri, double weight) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int heavier = Double.compare(other.weight, weight);
            return heavier != 0 ? heavier : iri.compareTo(other.iri);
        }
    }

    /** The field's concepts with a usable weight; nothing where the field is not there or has another shape. */
    static @Nullable Weighted read(Facts facts, String field) {
        return facts.byField().get(field) instanceof Fact.Concepts concepts ? of(concepts) : null;
    }

    private static Weighted of(Fact.Concepts concepts) {
        Entry[] entries = new Entry[concepts.weights().size()];
        int size = 0;
        for (Map.Entry<String, Double> concept : concepts.weights().entrySet()) {
            double weight = concept.getValue();
            if (weight > 0 && Double.isFinite(weight)) {
                entries[size++] = new Entry(concept.getKey(), weight);
            }
        }
        Arrays.sort(entries, 0, size);
        String[] iris = new String[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            iris[i] = entries[i].iri;
            weights[i] = entries[i].weight;
        }
        return new Weighted(iris, weights);
    }

    int size() {
        return iris.length;
    }

    /** Their numbers. */
    int[] numbers(ToIntFunction<String> number) {
        int[] numbers = new int[iris.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number.applyAsInt(iris[i]);
        }
        return numbers;
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
