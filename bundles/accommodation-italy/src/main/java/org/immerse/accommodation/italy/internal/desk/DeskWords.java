package org.immerse.accommodation.italy.internal.desk;

import java.util.Locale;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** Texts in one reader's language. */
record DeskWords(Messages messages, Locale locale) {
    private static final String KEY = "accommodation-italy.desk.";

    /** A text of the desk. */
    String of(String key, Object... arguments) {
        return messages.text(KEY + key, locale, arguments);
    }

    /** A text of any part. */
    String any(String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    /** A text with its arguments. */
    String of(Text text) {
        return messages.text(text, locale);
    }

    /** A status in words. */
    String status(PersonStatus status) {
        return of("status." + status.code());
    }

    /** How long it is to the 18th birthday. */
    String days(DeskSight.Row row) {
        return row.daysTo18().isPresent()
                ? of("days-to-18", row.daysTo18().getAsLong())
                : of(row.age().isPresent() ? "of-age" : "age-unknown");
    }

    /** A pseudonym and an age. */
    String knownAs(DeskSight.Row row) {
        return of("known-as", row.pseudonym(), row.age().map(String::valueOf).orElse("?"));
    }
}
