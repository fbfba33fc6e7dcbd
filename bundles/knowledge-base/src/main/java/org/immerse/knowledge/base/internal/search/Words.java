package org.immerse.knowledge.base.internal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes words comparable: lower case, no accents, no vowel signs, one form of each letter. */
final class Words {
    /** Small words that say nothing about an occupation or a skill in any of the languages. */
    private static final Set<String> SMALL = Set.of(
            "a", "al", "an", "and", "au", "aux", "con", "d", "da", "dal", "das", "de", "dei", "del", "della", "delle",
            "dello", "der", "des", "di", "do", "dos", "du", "e", "ed", "el", "en", "et", "for", "fur", "im", "in", "l",
            "la", "las", "le", "les", "lo", "los", "of", "para", "per", "por", "pour", "s", "the", "to", "und", "un",
            "una", "y", "και", "στα", "στη", "στην", "στο", "στον", "σε", "του", "των", "τησ", "τα", "το", "τη", "في",
            "من", "على", "او", "و");

    private Words() {}

    /** The words of a text, in order. Small words are left out, unless there are no others. */
    static List<String> of(String text) {
        return telling(all(text));
    }

    /** These words without the small ones, unless there are no others. */
    static List<String> telling(List<String> words) {
        List<String> telling = new ArrayList<>(words);
        telling.removeIf(SMALL::contains);
        return telling.isEmpty() ? words : telling;
    }

    /** All words of a text, in order. */
    static List<String> all(String text) {
        String plain = normalize(text);
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !isPartOfWord(plain.charAt(i))) {
                if (i > start) {
                    all.add(plain.substring(start, i));
                }
                start = i + 1;
            }
        }
        return all;
    }

    /** Letters and digits, and the signs of C++ and C#. */
    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '+' || letter == '#';
    }

    /** The text in its plainest letters. */
    static String normalize(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 128)) {
            return lower;
        }
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var letters = new StringBuilder(parts.length() + 4);
        for (int i = 0; i < parts.length(); i++) {
            append(letters, parts.charAt(i));
        }
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
            case 'ة' -> letters.append('ه');
            case 'ى' -> letters.append('ي');
            case 'ٱ' -> letters.append('ا');
            case 'ـ' -> {}
            default -> appendUnlessMark(letters, letter);
        }
    }

    private static void appendUnlessMark(StringBuilder letters, char letter) {
        int type = Character.getType(letter);
        if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
            letters.append(letter);
        }
    }
}
