package org.immerse.knowledge.base.internal.search;

import java.util.List;

/**
 * Takes off endings of gender and number, so that 'cocinera' meets 'cocineros'. Light on purpose: it joins forms of one word and
 * leaves different words apart. Takes words as {@link Words} makes them.
 */
final class Stemmer {
    private static final int SHORTEST = 3;
    /** Greek endings, the longest first. */
    private static final List<String> GREEK = List.of(
            "ισσεσ", "ισσασ", "τριασ", "τριεσ", "τριων", "ισσα", "τρια", "εων", "εωσ", "ουσ", "εισ", "τησ", "τεσ",
            "των", "οσ", "ασ", "ησ", "εσ", "οι", "ου", "ων", "α", "η", "ο", "ι");

    private static final List<String> ARABIC = List.of("ات", "ون", "ين", "ه");
    private static final List<String> GERMAN = List.of("innen", "in", "en", "er", "e", "n", "s");

    private Stemmer() {}

    /** The stem of a word of this language; the word itself where the language is not known here. */
    static String stem(String word, String language) {
        return switch (language) {
            case "en" -> english(word);
            case "es", "pt" -> romance(word);
            case "it" -> italian(word);
            case "fr" -> french(word);
            case "el" -> without(word, GREEK);
            case "ar" -> arabic(word);
            case "de", "nl" -> without(word, GERMAN);
            default -> word;
        };
    }

    private static String english(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural && word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word;
    }

    private static String romance(String word) {
        return withoutLast(withoutLast(word, "s"), "aoe");
    }

    private static String italian(String word) {
        String feminine = replaced(word, List.of("trice", "trici"), "tor");
        return withoutLast(withoutLast(feminine, "aoei"), "h");
    }

    private static String french(String word) {
        String singular = withoutLast(word, "sx");
        String masculine = replaced(replaced(singular, List.of("euse"), "eur"), List.of("trice"), "teur");
        String stem = withoutLast(masculine, "e");
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1) && !masculine.equals(stem);
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String arabic(String word) {
        String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        return without(bare, ARABIC);
    }

    private static String without(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String replaced(String word, List<String> endings, String by) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length()) + by;
            }
        }
        return word;
    }

    private static String withoutLast(String word, String letters) {
        int last = word.length() - 1;
        return last >= SHORTEST && letters.indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
    }
}
