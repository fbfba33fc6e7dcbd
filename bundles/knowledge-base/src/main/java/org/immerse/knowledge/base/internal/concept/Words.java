package org.immerse.knowledge.base.internal.concept;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes words comparable: lower case, no accents, no vowel signs, one form of each letter. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    /** Small words that say nothing about an occupation or a skill. */
    private static final Set<String> SMALL = Set.of(
            "a", "al", "an", "and", "au", "aux", "con", "d", "da", "dal", "das", "de", "dei", "del", "della", "delle",
            "dello", "den", "der", "des", "di", "die", "do", "dos", "du", "e", "ed", "el", "en", "et", "for", "fur",
            "im", "in", "it", "l", "la", "las", "le", "les", "lo", "los", "of", "para", "per", "por", "pour", "s",
            "the", "to", "und", "un", "una", "van", "voor", "y", "και", "στα", "στη", "στην", "στο", "στον", "σε",
            "του", "των", "της", "τησ", "τα", "το", "τη", "في", "من", "على", "او", "و");

    private Words() {}

    /** The words of a text, in order. Small words are left out, unless there are no others. */
    static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        for (String word : NOT_LETTERS.split(normalize(text))) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        List<String> telling =
                all.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The text in its plainest letters. */
    static String normalize(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var letters = new StringBuilder(plain.length() + 4);
        plain.chars().forEach(letter -> append(letters, (char) letter));
        return letters.toString();
    }

    private static void append(StringBuilder letters, char letter) {
        switch (letter) {
            case 'ς' -> letters.append('σ');
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ' -> letters.append('d');
            case 'ı' -> letters.append('i');
            case 'ـ' -> {}
            case 'ة' -> letters.append('ه');
            case 'ى' -> letters.append('ي');
            case 'ٱ' -> letters.append('ا');
            default -> letters.append(letter);
        }
    }
}
