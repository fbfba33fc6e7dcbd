package org.immerse.api.text;

import java.util.Locale;
import java.util.Map;

/**
 * Words by language, such as the name of a concept.
 *
 * @param byLanguage ISO 639 code to words
 */
public record Localized(Map<String, String> byLanguage) {
    public Localized {
        byLanguage = Map.copyOf(byLanguage);
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
