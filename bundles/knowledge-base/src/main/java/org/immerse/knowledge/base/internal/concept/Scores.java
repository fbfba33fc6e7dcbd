package org.immerse.knowledge.base.internal.concept;

/** Adds up, for one search, how well each form of each label has the words that were typed. */
final class Scores {
    /** How much of what was typed a form has, by the weights of the typed words. */
    private final Tally typed;
    /** How much of a form was typed, by the weights of its own words. */
    private final float[] covered;

    private final Tally bestOfWord;
    private final float[] coveredByWord;
    private final Tally hits;
    private float wordWeight;
    private float allWeights;

    Scores(int forms, int words) {
        typed = new Tally(forms);
        covered = new float[forms];
        bestOfWord = new Tally(forms);
        coveredByWord = new float[forms];
        hits = new Tally(words);
    }

    /** Begins the next typed word. What is put into the answer are the words of the lexicon that it may mean. */
    Tally next() {
        finishWord();
        hits.clear();
        return hits;
    }

    /** The weight of the typed word. */
    void weigh(float weight) {
        wordWeight = weight;
        allWeights += weight;
    }

    /** These forms have a word this similar to the typed one; {@code weight} is what that word means among all forms. */
    void add(int[] forms, float similarity, float weight) {
        for (int form : forms) {
            if (bestOfWord.raise(form, similarity)) {
                coveredByWord[form] = similarity * weight;
            }
        }
    }

    private void finishWord() {
        for (int n = 0; n < bestOfWord.size(); n++) {
            int form = bestOfWord.index(n);
            typed.add(form, wordWeight * bestOfWord.get(form));
            covered[form] += coveredByWord[form];
        }
        bestOfWord.clear();
    }

    /** After the last word: the forms that have any of them. */
    Tally finish() {
        finishWord();
        return typed;
    }

    /** The score of a form, 0 to 1; {@code mass} is the sum of the weights of its words. */
    float of(int form, float mass, float shareOfTyped) {
        float hasTyped = typed.get(form) / allWeights;
        float isTyped = Math.min(1, covered[form] / mass);
        return shareOfTyped * hasTyped + (1 - shareOfTyped) * isTyped;
    }

    /** Makes ready for another search. */
    void clear() {
        for (int n = 0; n < typed.size(); n++) {
            covered[typed.index(n)] = 0;
        }
        typed.clear();
        bestOfWord.clear();
        hits.clear();
        allWeights = 0;
    }
}
