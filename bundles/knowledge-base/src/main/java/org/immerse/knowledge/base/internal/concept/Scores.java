package org.immerse.knowledge.base.internal.concept;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Adds up, for one search, how well each label has the words that were typed. */
final class Scores {
    private final float[] typed;
    private final float[] covered;
    private final float[] bestOfWord;
    private final float[] coveredByWord;
    private int[] touched = new int[256];
    private int touchedCount;
    private int[] touchedByWord = new int[256];
    private int touchedByWordCount;
    private float wordWeight;
    private float allWeights;

    Scores(int labels) {
        typed = new float[labels];
        covered = new float[labels];
        bestOfWord = new float[labels];
        coveredByWord = new float[labels];
    }

    /** The next typed word begins; it counts this much among them. */
    void next(float weight) {
        finishWord();
        wordWeight = weight;
        allWeights += weight;
    }

    /** These labels have a word this similar to the typed one; {@code weight} is what that word means among all labels. */
    void add(int[] labels, float similarity, float weight) {
        for (int label : labels) {
            float best = bestOfWord[label];
            if (similarity > best) {
                if (best == 0) {
                    touchedByWord = room(touchedByWord, touchedByWordCount);
                    touchedByWord[touchedByWordCount++] = label;
                }
                bestOfWord[label] = similarity;
                coveredByWord[label] = similarity * weight;
            }
        }
    }

    private void finishWord() {
        for (int i = 0; i < touchedByWordCount; i++) {
            int label = touchedByWord[i];
            if (typed[label] == 0) {
                touched = room(touched, touchedCount);
                touched[touchedCount++] = label;
            }
            typed[label] += wordWeight * bestOfWord[label];
            covered[label] += coveredByWord[label];
            bestOfWord[label] = 0;
        }
        touchedByWordCount = 0;
    }

    private static int[] room(int[] array, int used) {
        return used < array.length ? array : Arrays.copyOf(array, used * 2);
    }

    /** The labels that have any of the words. */
    IntStream touched() {
        finishWord();
        return Arrays.stream(touched, 0, touchedCount);
    }

    /** The score of a label, 0 to 1; {@code mass} is the sum of the weights of its words. */
    float of(int label, float mass, float shareOfTyped) {
        float hasTyped = typed[label] / allWeights;
        float isTyped = Math.min(1, covered[label] / mass);
        return shareOfTyped * hasTyped + (1 - shareOfTyped) * isTyped;
    }
}
