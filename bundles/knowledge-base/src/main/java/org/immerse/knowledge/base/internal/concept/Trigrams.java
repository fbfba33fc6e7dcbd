package org.immerse.knowledge.base.internal.concept;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds words that are spelt alike, by the runs of three letters they share. */
final class Trigrams {
    private final String[] words;
    private final Map<String, int[]> postings = new HashMap<>();
    private final int[] sizes;

    Trigrams(String[] words) {
        this.words = words;
        sizes = new int[words.length];
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            of(word).forEach(run -> counts.merge(run, 1, Integer::sum));
        }
        counts.forEach((run, count) -> postings.put(run, new int[count]));
        for (int word = 0; word < words.length; word++) {
            List<String> runs = of(words[word]);
            sizes[word] = runs.size();
            for (String run : runs) {
                int left = counts.merge(run, -1, Integer::sum);
                postings.getOrDefault(run, new int[0])[left] = word;
            }
        }
    }

    /** The runs of a word, with its beginning and end marked. */
    private static List<String> of(String word) {
        String marked = "^" + word + "$";
        return IntStream.range(0, Math.max(1, marked.length() - 2))
                .mapToObj(start -> marked.substring(start, Math.min(marked.length(), start + 3)))
                .distinct()
                .toList();
    }

    /** Words with at least this likeness (Dice's coefficient over runs), the likest first. */
    Map<String, Float> alike(String typed, float least, int most) {
        List<String> runs = of(typed);
        int[] shared = new int[words.length];
        for (String run : runs) {
            for (int word : postings.getOrDefault(run, new int[0])) {
                shared[word]++;
            }
        }
        float[] likeness = new float[words.length];
        int[] found = IntStream.range(0, words.length)
                .filter(word -> shared[word] > 0)
                .filter(word -> (likeness[word] = 2f * shared[word] / (runs.size() + sizes[word])) >= least)
                .toArray();
        Map<String, Float> alike = new LinkedHashMap<>();
        IntStream.of(found)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(word -> likeness[word])
                        .reversed()
                        .thenComparing(word -> words[word]))
                .limit(most)
                .forEach(word -> alike.put(words[word], likeness[word]));
        return alike;
    }
}
