package org.immerse.knowledge.base.internal.search;

import java.util.Arrays;
import java.util.List;

/** What forms are compared by: runs of three to five letters within a word, its ends marked; and stems. As hashes. */
final class Units {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final char BEGIN = '^';
    private static final char END = '$';

    private int[] hashes = new int[64];
    private int count;

    private Units() {}

    /** The distinct runs of letters of a form. One letter counts by being the first of a word. */
    static int[] runs(List<String> words) {
        Units units = new Units();
        words.forEach(word -> units.addRuns(word, true));
        return units.distinct();
    }

    /** The distinct runs of letters of a form whose last word may go on; none of them marks the end of that word. */
    static int[] runsOfUnfinished(List<String> words) {
        Units units = new Units();
        int last = words.size() - 1;
        words.subList(0, last).forEach(word -> units.addRuns(word, true));
        units.addRuns(words.get(last), false);
        return units.distinct();
    }

    /** The distinct stems of a form, without small words. */
    static int[] stems(List<String> words, String language) {
        return Words.telling(words).stream()
                .mapToInt(word -> Stemmer.stem(word, language).hashCode())
                .distinct()
                .toArray();
    }

    /** The stems of a text, each as often as it occurs. */
    static int[] allStems(List<String> words, String language) {
        return words.stream()
                .mapToInt(word -> Stemmer.stem(word, language).hashCode())
                .toArray();
    }

    private void addRuns(String word, boolean finished) {
        String marked = BEGIN + word + (finished ? String.valueOf(END) : "");
        add(hash(marked, 0, 2));
        for (int start = 0; start + SHORTEST <= marked.length(); start++) {
            int hash = hash(marked, start, start + SHORTEST - 1);
            for (int end = start + SHORTEST; end <= Math.min(marked.length(), start + LONGEST); end++) {
                hash = next(hash, marked.charAt(end - 1));
                add(hash);
            }
        }
    }

    private static int hash(String text, int from, int to) {
        int hash = SEED;
        for (int i = from; i < to; i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    private static int next(int hash, char letter) {
        int mixed = (hash ^ letter) * PRIME;
        return mixed ^ mixed >>> 15;
    }

    private void add(int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash;
    }

    private int[] distinct() {
        int[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
