package org.immerse.ui.internal.views;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.immerse.api.text.Messages;

/** Remembers the titles of views in every language, so that one that is gone can still be named. */
final class TitleMemory {
    private final Map<String, Map<Locale, String>> titles = new ConcurrentHashMap<>();

    /** Reads the title while its module's texts are there. */
    void learn(String key, Messages messages) {
        if (messages.has(key)) {
            Map<Locale, String> byLanguage = new ConcurrentHashMap<>();
            messages.languages().forEach(language -> byLanguage.put(language, messages.text(key, language)));
            titles.put(key, byLanguage);
        }
    }

    /** The title as it was; empty where it was never read. */
    Optional<String> recall(String key, Locale locale) {
        return Optional.ofNullable(titles.get(key)).map(byLanguage -> byLanguage.get(locale));
    }
}
