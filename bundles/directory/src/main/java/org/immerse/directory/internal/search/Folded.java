package org.immerse.directory.internal.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words made comparable: without accents, case and punctuation. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(OTHER.split(plain.toLowerCase(Locale.ROOT).replace('ς', 'σ'), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether each of the words typed begins some word of a text. */
    static boolean holds(String text, List<String> typed) {
        List<String> words = words(text);
        return typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }
}
