package org.immerse.api.ui.edit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many syllables a word has, as it is written: exact for nearly all of Spanish, close for the others. */
final class Syllables {
    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");
    private static final Pattern ENGLISH_SILENT =
            Pattern.compile("(?<=[a-z]{2})(?<![lr]|[aeiouy])(e|es|ed)$|(?<=[aeiouy][lr])(e|es|ed)$");
    private static final Pattern SPANISH = Pattern.compile("(?:[aeiouáéíóúü]|y(?![aeiouáéíóú]))+");
    private static final Pattern SPANISH_STRONG = Pattern.compile("[aeoáéóíú]");
    private static final Pattern SPANISH_SILENT = Pattern.compile("(?<=[qg])u(?=[eiéí])");
    private static final Pattern FRENCH = Pattern.compile("[aeiouyàâæéèêëîïôœùûü]+");
    private static final Pattern FRENCH_HIATUS = Pattern.compile("(?<=[aeiouyàâéèêëîïôùû])[éèëï]|(?<=é)[aeiouèê]");
    private static final Pattern FRENCH_SILENT = Pattern.compile("(?<=[^aeiouyàâæéèêëîïôœùûü])es?$|(?<=[iéuo])es?$");
    private static final Pattern GREEK = Pattern.compile("ο[υύ]|[αεο][ιί]|υ[ιί]|[αεη][υύ]|[αεηιουωάέήίόύώϊϋΐΰ]");

    private Syllables() {}

    /** At least one. */
    static int of(String word, Locale language) {
        String lower = word.toLowerCase(language);
        int count = switch (language.getLanguage()) {
            case "en" -> english(lower);
            case "es" -> spanish(lower);
            case "fr" -> french(lower);
            case "el" -> count(GREEK, lower);
            default -> throw new IllegalArgumentException("no syllables are counted in " + language);
        };
        return Math.max(1, count);
    }

    /** Groups of vowels, without a silent e at the end. */
    private static int english(String word) {
        int groups = count(ENGLISH, word);
        boolean spoken = word.matches(".*([td]ed|[sxz]es|[cg]es|[sc]hes)$");
        return groups > 1 && !spoken && ENGLISH_SILENT.matcher(word).find() ? groups - 1 : groups;
    }

    /** Groups of vowels; each strong or stressed one of a group is a syllable of its own. */
    private static int spanish(String word) {
        Matcher groups = SPANISH.matcher(SPANISH_SILENT.matcher(word).replaceAll(""));
        int syllables = 0;
        while (groups.find()) {
            syllables += Math.max(1, count(SPANISH_STRONG, groups.group()));
        }
        return syllables;
    }

    /** Groups of vowels, without a silent e at the end, parted where an accent parts them. */
    private static int french(String word) {
        int groups = count(FRENCH, word) + count(FRENCH_HIATUS, word);
        return groups > 1 && FRENCH_SILENT.matcher(word).find() && count(FRENCH, trimmed(word)) > 0
                ? groups - (endsInGroup(word) ? 0 : 1)
                : groups;
    }

    private static String trimmed(String word) {
        return word.replaceFirst("es?$", "");
    }

    /** Whether the silent e belongs to a group with a vowel before it, which is spoken. */
    private static boolean endsInGroup(String word) {
        return word.matches(".*[iuo]es?$");
    }

    private static int count(Pattern pattern, String word) {
        Matcher found = pattern.matcher(word);
        int count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
