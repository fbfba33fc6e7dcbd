package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All words that occur in labels, by language, and how to find them by what somebody typed. */
final class Lexicon {
    private static final float SAME_STEM = 0.96f;
    private static final float SHORTEST_PREFIX = 0.78f;
    private static final float LONGEST_PREFIX = 0.95f;
    /** A typed word that is finished may still be the start of a compound or a longer form, but it counts less. */
    private static final float FINISHED_PREFIX = 0.8f;

    private static final float ALIKE = 0.45f;
    /** The similarity of a word spelt alike is between these two, by its likeness. */
    private static final float LEAST_ALIKE = 0.35f;

    private static final float MORE_ALIKE = 0.5f;
    private static final int SHORTEST_ALIKE = 4;
    private static final int MOST_ALIKE = 40;

    private final Map<String, int[]> bySpelling;
    private final Map<String, int[]> byStem;
    private final TreeSet<String> languages;
    private final String[] sorted;
    private final Trigrams trigrams;
    private final float[] weights;
    private final float rarest;

    private Lexicon(Builder builder, int[][] postings, int labels) {
        languages = builder.languages;
        bySpelling = builder.grouped(builder.words);
        byStem = builder.grouped(builder.stems);
        sorted = bySpelling.keySet().stream().sorted().toArray(String[]::new);
        trigrams = new Trigrams(sorted);
        weights = new float[postings.length];
        rarest = (float) Math.log(2.0 + labels);
        for (int word = 0; word < weights.length; word++) {
            weights[word] = (float) Math.log(1 + labels / (double) postings[word].length);
        }
    }

    /** How much a word says: rare ones say more. */
    float weight(int word) {
        return weights[word];
    }

    /** How much a typed word says: as much as the most common word that is as similar as any. */
    float weightOf(String typed, Tally hits) {
        float best = 0;
        float weight = rarest;
        for (int n = 0; n < hits.size(); n++) {
            int word = hits.index(n);
            float similarity = hits.get(word);
            if (similarity > best || (similarity == best && weights[word] < weight)) {
                best = similarity;
                weight = weights[word];
            }
        }
        return typed.length() == 1 ? weight / 2 : weight;
    }

    /** Words equal to, of the same stem as, beginning with, or spelt like the typed one, with how similar they are. */
    void find(String typed, boolean unfinished, Tally hits) {
        put(hits, bySpelling.get(typed), 1);
        languages.forEach(language -> put(hits, byStem.get(stemKey(typed, language)), SAME_STEM));
        addPrefixed(hits, typed, unfinished);
        if (typed.length() >= SHORTEST_ALIKE) {
            trigrams.alike(typed, ALIKE, MOST_ALIKE)
                    .forEach((spelling, likeness) ->
                            put(hits, bySpelling.get(spelling), LEAST_ALIKE + MORE_ALIKE * likeness));
        }
    }

    private static void put(Tally hits, int @Nullable [] words, float similarity) {
        if (words != null) {
            for (int word : words) {
                hits.raise(word, similarity);
            }
        }
    }

    private void addPrefixed(Tally hits, String typed, boolean unfinished) {
        if (!unfinished && typed.length() < SHORTEST_ALIKE) {
            return;
        }
        int at = Arrays.binarySearch(sorted, typed);
        for (int i = at < 0 ? -at - 1 : at; i < sorted.length && sorted[i].startsWith(typed); i++) {
            float share = typed.length() / (float) sorted[i].length();
            float similarity = SHORTEST_PREFIX + (LONGEST_PREFIX - SHORTEST_PREFIX) * share;
            put(hits, bySpelling.get(sorted[i]), unfinished ? similarity : similarity * FINISHED_PREFIX);
        }
    }

    private static String stemKey(String word, String language) {
        return Stemmer.stem(word, language) + '@' + language;
    }

    /** Gathers words. */
    static final class Builder {
        private final List<String> words = new ArrayList<>();
        private final List<String> stems = new ArrayList<>();
        private final TreeSet<String> languages = new TreeSet<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        /** The number of a word of a language. */
        int number(String word, String language) {
            return numbers.computeIfAbsent(word + '@' + language, any -> {
                languages.add(language);
                words.add(word);
                stems.add(stemKey(word, language));
                return words.size() - 1;
            });
        }

        int size() {
            return words.size();
        }

        private Map<String, int[]> grouped(List<String> keys) {
            Map<String, int[]> groups = new HashMap<>();
            for (int word = 0; word < keys.size(); word++) {
                int number = word;
                groups.merge(keys.get(word), new int[] {number}, (old, one) -> {
                    int[] longer = Arrays.copyOf(old, old.length + 1);
                    longer[old.length] = number;
                    return longer;
                });
            }
            return groups;
        }

        Lexicon build(int[][] postings, int labels) {
            return new Lexicon(this, postings, labels);
        }
    }
}
