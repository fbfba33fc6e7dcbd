package org.immerse.matching.internal.criterion;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Concepts with their weights, in the order of their IRIs, so that sums are the same on every run.
 *
 * @param ids their numbers
 * @param weights their weights, all above 0
 * @param total sum of the weights
 * @param greatest the greatest weight
 */
record Weighted(int[] ids, double[] weights, double total, double greatest) {

    /** The field's concepts with a usable weight, by IRI; nothing where the field is not there or has another shape. */
    static @Nullable List<Map.Entry<String, Double>> read(Facts facts, String field) {
        return facts.get(field, Fact.Concepts.class)
                .map(concepts -> concepts.weights().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0 && Double.isFinite(entry.getValue()))
                        .sorted(Map.Entry.comparingByKey())
                        .toList())
                .orElse(null);
    }

    static Weighted of(List<Map.Entry<String, Double>> concepts, ToIntFunction<String> number) {
        int[] ids = new int[concepts.size()];
        double[] weights = new double[ids.length];
        double total = 0;
        double greatest = 0;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = number.applyAsInt(concepts.get(i).getKey());
            weights[i] = concepts.get(i).getValue();
            total += weights[i];
            greatest = Math.max(greatest, weights[i]);
        }
        return new Weighted(ids, weights, total, greatest);
    }
}
