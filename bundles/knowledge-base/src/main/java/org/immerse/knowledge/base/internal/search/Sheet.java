package org.immerse.knowledge.base.internal.search;

import java.util.Arrays;

/** Numbers of one search in one language: by form of a label, then by title. Used again by the next search. */
final class Sheet {
    private static final float ALL = 0.999f;

    /** By form: sums over the terms it shares with what was typed; without, and only those of the end of the last word. */
    final float[] shared;

    final float[] ended;
    final float[] sharedStems;
    /** By title. */
    final float[] cosine;

    final float[] preferred;
    final float[] held;
    final float[] stems;
    final float[] whole;
    final float[] sums;
    final float[] weights;
    /** The form of a label that fits best. */
    final int[] form;
    /** How well it does, between titles. */
    final float[] fit;
    /** Where the words that were typed stand, by runs and by stems. */
    float[] placeOfRuns = new float[Meaning.SIZE];

    float[] placeOfStems = new float[Meaning.SIZE];
    /** How near the nearest label is, and how much of what was typed the one holds that holds most. */
    float best;

    float mostHeld;

    Sheet(int forms, int titles) {
        shared = new float[forms];
        ended = new float[forms];
        sharedStems = new float[forms];
        cosine = new float[titles];
        preferred = new float[titles];
        held = new float[titles];
        stems = new float[titles];
        whole = new float[titles];
        sums = new float[titles];
        weights = new float[titles];
        form = new int[titles];
        fit = new float[titles];
    }

    /** Whether a label of this title holds all of what was typed, its last word perhaps begun only. */
    boolean holdsAll(int title) {
        return held[title] >= ALL;
    }

    /** Makes ready for the next form of what was typed. */
    void nextForm() {
        Arrays.fill(shared, 0);
        Arrays.fill(ended, 0);
        Arrays.fill(sharedStems, 0);
        Arrays.fill(sums, 0);
        Arrays.fill(weights, 0);
    }

    /** Makes ready for another search. */
    void clear() {
        Arrays.fill(cosine, 0);
        Arrays.fill(preferred, 0);
        Arrays.fill(held, 0);
        Arrays.fill(stems, 0);
        Arrays.fill(whole, 0);
        Arrays.fill(fit, 0);
        best = 0;
        mostHeld = 0;
    }
}
