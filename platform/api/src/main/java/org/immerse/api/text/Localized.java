package org.immerse.api.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Words by language, such as the name of a concept.
 *
 * @param byLanguage ISO 639 code to words
 */
public record Localized(Map<String, String> byLanguage) {
    public Localized {
        byLanguage = byLanguage instanceof WordsOnDemand ? byLanguage : Map.copyOf(byLanguage);
    }

    /**
     * Words that are made when they are asked for, in the language asked for.
     *
     * @param languages ISO 639 codes of the languages there are words in
     * @param words a pure function of such a code
     */
    public static Localized onDemand(Set<String> languages, Function<String, String> words) {
        return new Localized(new WordsOnDemand(languages, words));
    }

    /** The words in this language, else in English, else in the alphabetically first language; empty where there are none. */
    public String in(Locale locale) {
        String own = byLanguage.get(locale.getLanguage());
        if (own != null) {
            return own;
        }
        String english = byLanguage.get("en");
        return english != null
                ? english
                : byLanguage.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .orElse("");
    }
}
