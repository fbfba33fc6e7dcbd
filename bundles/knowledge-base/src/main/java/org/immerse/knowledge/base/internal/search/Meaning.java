package org.immerse.knowledge.base.internal.search;

import java.util.Random;

/**
 * Where titles stand in a space of meaning: titles whose labels and definitions share words, in whatever language, and that are
 * in the same classes, stand near each other. The space is that of the largest singular values of the matrix of titles and
 * terms, found by subspace iteration from a fixed beginning; it is made from the taxonomy itself and from nothing else.
 */
final class Meaning {
    /** Dimensions of the space. */
    static final int SIZE = 128;

    private static final int ROUNDS = 3;
    private static final long SEED = 42;
    private static final double TINY = 1e-9;
    /** Titles that weigh less than this share of the weightiest are left out of a mean. */
    private static final float LEAST_SHARE = 0.02f;

    private final float[] places;
    private final int titles;

    private Meaning(float[] places, int titles) {
        this.places = places;
        this.titles = titles;
    }

    /** The space of these rows. */
    static Meaning of(Rows rows) {
        int titles = rows.size();
        double[][] basis = new double[SIZE][titles];
        Random random = new Random(SEED);
        for (double[] column : basis) {
            for (int title = 0; title < titles; title++) {
                column[title] = random.nextGaussian();
            }
        }
        orthogonalize(basis);
        for (int round = 0; round < ROUNDS; round++) {
            for (int column = 0; column < SIZE; column++) {
                basis[column] = rows.timesTransposed(basis[column]);
            }
            orthogonalize(basis);
        }
        return new Meaning(places(basis, rows), titles);
    }

    /** Makes columns orthonormal, by Gram and Schmidt, twice for the sake of precision. */
    private static void orthogonalize(double[][] basis) {
        for (int column = 0; column < basis.length; column++) {
            for (int twice = 0; twice < 2; twice++) {
                for (int before = 0; before < column; before++) {
                    subtract(basis[column], basis[before], dot(basis[column], basis[before]));
                }
            }
            double length = Math.sqrt(dot(basis[column], basis[column]));
            for (int title = 0; title < basis[column].length; title++) {
                basis[column][title] = length < TINY ? 0 : basis[column][title] / length;
            }
        }
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /**
     * Rows of Q L, of length one, where Q is the basis and L Lᵀ = Qᵀ A Aᵀ Q after Cholesky: their products are those of the
     * rows of A within the space.
     */
    private static float[] places(double[][] basis, Rows rows) {
        double[][] factor = cholesky(basis, rows);
        int titles = rows.size();
        var places = new float[titles * SIZE];
        var place = new double[SIZE];
        for (int title = 0; title < titles; title++) {
            double square = 0;
            for (int column = 0; column < SIZE; column++) {
                double sum = 0;
                for (int row = column; row < SIZE; row++) {
                    sum += basis[row][title] * factor[row][column];
                }
                place[column] = sum;
                square += sum * sum;
            }
            double length = Math.max(TINY, Math.sqrt(square));
            for (int column = 0; column < SIZE; column++) {
                places[title * SIZE + column] = (float) (place[column] / length);
            }
        }
        return places;
    }

    private static double[][] cholesky(double[][] basis, Rows rows) {
        double[][] factor = new double[SIZE][SIZE];
        for (int row = 0; row < SIZE; row++) {
            double[] image = rows.timesTransposed(basis[row]);
            for (int column = 0; column <= row; column++) {
                double sum = dot(image, basis[column]);
                for (int i = 0; i < column; i++) {
                    sum -= factor[row][i] * factor[column][i];
                }
                if (row == column) {
                    factor[row][row] = Math.sqrt(Math.max(0, sum));
                } else {
                    factor[row][column] = factor[column][column] < TINY ? 0 : sum / factor[column][column];
                }
            }
        }
        return factor;
    }

    /** The mean place of titles, by their weights, as a vector of length one; all zero where no weight is above zero. */
    float[] mean(float[] weights) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, weight);
        }
        var mean = new float[SIZE];
        if (most > 0) {
            float least = most * LEAST_SHARE;
            for (int title = 0; title < titles; title++) {
                if (weights[title] > least) {
                    addTo(mean, weights[title], title * SIZE);
                }
            }
        }
        return unit(mean);
    }

    private void addTo(float[] mean, float weight, int from) {
        for (int i = 0; i < SIZE; i++) {
            mean[i] += weight * places[from + i];
        }
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** How near a title is to a place: the cosine. */
    float near(float[] place, int title) {
        int from = title * SIZE;
        float one = 0;
        float two = 0;
        float three = 0;
        float four = 0;
        for (int i = 0; i < SIZE; i += 4) {
            one += place[i] * places[from + i];
            two += place[i + 1] * places[from + i + 1];
            three += place[i + 2] * places[from + i + 2];
            four += place[i + 3] * places[from + i + 3];
        }
        return one + two + three + four;
    }
}
