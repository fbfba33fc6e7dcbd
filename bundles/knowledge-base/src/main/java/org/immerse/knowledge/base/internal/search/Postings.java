package org.immerse.knowledge.base.internal.search;

import java.util.Arrays;

/**
 * Texts by the terms they have, for their cosine with what is asked: a term weighs {@code (1 + ln tf) * idf}, with
 * {@code idf = ln((1 + n) / (1 + df)) + 1}. Never changes.
 */
final class Postings {
    private static final int FEW = 500;
    private static final float[] DAMPED = new float[128];

    static {
        for (int count = 1; count < DAMPED.length; count++) {
            DAMPED[count] = (float) (1 + Math.log(count));
        }
    }

    private final Terms terms;
    private final int[] starts;
    private final int[] texts;
    /** How often a text has the term; empty where always once. */
    private final byte[] counts;

    private final float[] rarity;
    private final float rarest;
    /** By text: one by the length of its vector. */
    private final float[] scale;
    /** By term: the sum of its shares in the vectors of all texts. */
    private final float[] mass;

    private Postings(Builder builder, int texts, double most) {
        terms = builder.terms;
        int[] having = new int[terms.size()];
        for (int at = 0; at < builder.size; at++) {
            having[builder.termOf[at]]++;
        }
        starts = new int[having.length + 1];
        rarity = new float[having.length];
        rarest = idf(texts, 0);
        for (int term = 0; term < having.length; term++) {
            boolean everywhere = texts >= FEW && having[term] > texts * most;
            rarity[term] = everywhere ? 0 : idf(texts, having[term]);
            starts[term + 1] = starts[term] + (everywhere ? 0 : having[term]);
        }
        this.texts = new int[starts[having.length]];
        boolean once = true;
        byte[] often = new byte[this.texts.length];
        int[] next = Arrays.copyOf(starts, having.length);
        for (int at = 0; at < builder.size; at++) {
            int term = builder.termOf[at];
            if (rarity[term] > 0) {
                int slot = next[term]++;
                this.texts[slot] = builder.textOf[at];
                often[slot] = builder.countOf[at];
                once &= often[slot] == 1;
            }
        }
        counts = once ? new byte[0] : often;
        scale = scales(texts);
        mass = masses();
    }

    private static float idf(int texts, int having) {
        return (float) (Math.log((1.0 + texts) / (1.0 + having)) + 1);
    }

    private float weight(int term, int slot) {
        return counts.length == 0 ? rarity[term] : DAMPED[counts[slot]] * rarity[term];
    }

    private float[] scales(int size) {
        var squares = new double[size];
        for (int term = 0; term < rarity.length; term++) {
            for (int slot = starts[term]; slot < starts[term + 1]; slot++) {
                float weight = weight(term, slot);
                squares[texts[slot]] += weight * weight;
            }
        }
        var scales = new float[size];
        for (int text = 0; text < size; text++) {
            scales[text] = squares[text] == 0 ? 0 : (float) (1 / Math.sqrt(squares[text]));
        }
        return scales;
    }

    private float[] masses() {
        var masses = new float[rarity.length];
        for (int term = 0; term < masses.length; term++) {
            for (int slot = starts[term]; slot < starts[term + 1]; slot++) {
                masses[term] += weight(term, slot) * scale[texts[slot]];
            }
        }
        return masses;
    }

    /** One by the length of a text's vector: what a sum is multiplied by to be a cosine, but for the length of the question. */
    float scale(int text) {
        return scale[text];
    }

    /** The terms that are known, as numbers; unknown ones come out as -1. */
    int[] find(int[] hashes) {
        var found = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            found[i] = terms.find(hashes[i]);
        }
        return found;
    }

    /** The square of what a term weighs in a question; an unknown one weighs as much as one that no text has. */
    float square(int term) {
        float weight = term < 0 ? rarest : rarity[term];
        return weight * weight;
    }

    /** Adds to each text the product of its weight and the question's, for one term of the question. */
    void add(int term, float[] sums) {
        if (term < 0 || rarity[term] == 0) {
            return;
        }
        float weight = rarity[term];
        int end = starts[term + 1];
        if (counts.length == 0) {
            float square = weight * weight;
            for (int slot = starts[term]; slot < end; slot++) {
                sums[texts[slot]] += square;
            }
        } else {
            for (int slot = starts[term]; slot < end; slot++) {
                sums[texts[slot]] += weight * weight * DAMPED[counts[slot]];
            }
        }
    }

    /** Adds to each text its part of the texts that have the term, so that every term speaks for one mean text. */
    void addMean(int term, float[] sums) {
        if (term >= 0 && rarity[term] > 0) {
            float weight = rarity[term] * rarity[term] / mass[term];
            for (int slot = starts[term]; slot < starts[term + 1]; slot++) {
                sums[texts[slot]] += counts.length == 0 ? weight : weight * DAMPED[counts[slot]];
            }
        }
    }

    /** Gathers texts. */
    static final class Builder {
        private final Terms terms = new Terms();
        private int[] termOf = new int[1024];
        private int[] textOf = new int[1024];
        private byte[] countOf = new byte[1024];
        private int[] lastOfTerm = new int[1024];
        private int size;

        /** Adds terms to a text. Texts come in the order of their numbers; one may come several times in a row. */
        void add(int text, int[] hashes) {
            for (int hash : hashes) {
                int term = terms.add(hash);
                if (term >= lastOfTerm.length) {
                    lastOfTerm = Arrays.copyOf(lastOfTerm, term * 2);
                }
                int last = lastOfTerm[term] - 1;
                if (last >= 0 && textOf[last] == text) {
                    countOf[last] = (byte) Math.min(DAMPED.length - 1, countOf[last] + 1);
                } else {
                    append(term, text);
                }
            }
        }

        private void append(int term, int text) {
            if (size == termOf.length) {
                termOf = Arrays.copyOf(termOf, size * 2);
                textOf = Arrays.copyOf(textOf, size * 2);
                countOf = Arrays.copyOf(countOf, size * 2);
            }
            termOf[size] = term;
            textOf[size] = text;
            countOf[size++] = 1;
            lastOfTerm[term] = size;
        }

        /**
         * The index.
         *
         * @param most what more than this share of many texts have tells little, and is left out
         */
        Postings build(int texts, double most) {
            return new Postings(this, texts, most);
        }
    }
}
