package org.immerse.knowledge.base.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The matrix of titles and terms that {@link Meaning} is made from: blocks side by side, each with rows of length one. */
final class Rows {
    private final int[] starts;
    private final int[] terms;
    private final float[] values;
    private final int columns;

    private Rows(Builder builder) {
        int titles = builder.titles;
        starts = new int[titles + 1];
        builder.blocks.forEach(block -> {
            for (int title = 0; title < titles; title++) {
                starts[title + 1] += block.get(title).size();
            }
        });
        for (int title = 0; title < titles; title++) {
            starts[title + 1] += starts[title];
        }
        terms = new int[starts[titles]];
        values = new float[starts[titles]];
        int[] next = Arrays.copyOf(starts, titles);
        int first = 0;
        for (int block = 0; block < builder.blocks.size(); block++) {
            List<Map<Integer, Integer>> rows = builder.blocks.get(block);
            first += fill(rows, builder.weights.get(block), first, next);
        }
        columns = Math.max(1, first);
    }

    /** Puts a block in place; answers how many columns it takes. A term of one title only says nothing, and is left out. */
    private int fill(List<Map<Integer, Integer>> rows, double weight, int first, int[] next) {
        Map<Integer, Integer> having = new HashMap<>();
        rows.forEach(row -> row.keySet().forEach(term -> having.merge(term, 1, Integer::sum)));
        Map<Integer, Integer> columnOf = new HashMap<>();
        for (int title = 0; title < rows.size(); title++) {
            int from = next[title];
            double square = 0;
            for (Map.Entry<Integer, Integer> entry : rows.get(title).entrySet()) {
                int titles = having.getOrDefault(entry.getKey(), 1);
                double value = (1 + Math.log(entry.getValue())) * Math.log(1 + rows.size() / (double) titles);
                square += value * value;
                if (titles > 1) {
                    terms[next[title]] = first + columnOf.computeIfAbsent(entry.getKey(), any -> columnOf.size());
                    values[next[title]++] = (float) (value * weight);
                }
            }
            for (int slot = from; slot < next[title]; slot++) {
                values[slot] = (float) (values[slot] / Math.sqrt(square));
            }
        }
        return columnOf.size();
    }

    int size() {
        return starts.length - 1;
    }

    /** A Aᵀ x. */
    double[] timesTransposed(double[] x) {
        var sums = new double[columns];
        for (int title = 0; title < x.length; title++) {
            for (int slot = starts[title]; slot < starts[title + 1]; slot++) {
                sums[terms[slot]] += values[slot] * x[title];
            }
        }
        var image = new double[x.length];
        for (int title = 0; title < x.length; title++) {
            double sum = 0;
            for (int slot = starts[title]; slot < starts[title + 1]; slot++) {
                sum += values[slot] * sums[terms[slot]];
            }
            image[title] = sum;
        }
        return image;
    }

    /** Gathers blocks. */
    static final class Builder {
        private final int titles;
        private final List<List<Map<Integer, Integer>>> blocks = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        Builder(int titles) {
            this.titles = titles;
        }

        /** A new block with this weight: by title, terms and how often it has each. */
        List<Map<Integer, Integer>> block(double weight) {
            List<Map<Integer, Integer>> rows = new ArrayList<>();
            for (int title = 0; title < titles; title++) {
                rows.add(new HashMap<>());
            }
            blocks.add(rows);
            weights.add(weight);
            return rows;
        }

        Rows build() {
            return new Rows(this);
        }
    }
}
