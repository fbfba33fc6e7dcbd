package org.immerse.experts.internal.view;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.text.Messages;

/** Questions in words, in one reader's language. */
record Words(Messages messages, Locale locale) {
    private static final long HOURS = 48;
    private static final long DAY = 24;

    String of(String key, Object... arguments) {
        return messages.text("experts." + key, locale, arguments);
    }

    /** How long answers take, said honestly. */
    String usual(Optional<Duration> median) {
        if (median.isEmpty()) {
            return of("usual.unknown");
        }
        long hours = Math.max(1, (median.get().toMinutes() + 59) / 60);
        return hours <= HOURS ? of("usual.hours", hours) : of("usual.days", (hours + DAY - 1) / DAY);
    }

    /** A language by its name in the reader's language. */
    String language(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(locale);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
