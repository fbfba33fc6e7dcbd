package org.immerse.api.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What changed in a text, by its sentences.
 *
 * @param now each sentence of the new text
 * @param gone sentences of the old text that are not in the new one
 */
public record Delta(List<Sentence> now, List<String> gone) {
    public Delta {
        now = List.copyOf(now);
        gone = List.copyOf(gone);
    }

    /** A sentence, and whether it is new or was changed. */
    public record Sentence(String words, boolean changed) {}

    /** Whether nothing changed but space. */
    public boolean isNone() {
        return gone.isEmpty() && now.stream().noneMatch(Sentence::changed);
    }

    /** From one text to another: what both have in the same order, as much as possible, did not change. */
    public static Delta between(String before, String after, Locale language) {
        List<String> old = Sentences.of(before, language);
        List<String> fresh = Sentences.of(after, language);
        int[][] common = common(old, fresh);
        List<Sentence> now = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                now.add(new Sentence(fresh.get(j), false));
                i++;
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(old.get(i));
                i++;
            } else {
                now.add(new Sentence(fresh.get(j), true));
                j++;
            }
        }
        return new Delta(now, gone);
    }

    /** How many sentences the ends of both texts from there on have in common, in the same order. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
