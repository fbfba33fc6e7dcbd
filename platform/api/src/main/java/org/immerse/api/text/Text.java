package org.immerse.api.text;

import java.util.List;

/**
 * A text not yet in a language: a key with arguments.
 *
 * @param key such as {@code jobs-spain.match.distance}
 * @param arguments for the ICU pattern, by position: strings, numbers, {@link java.time.LocalDate},
 *     {@link java.time.Instant}, other {@code Text}s and {@link Localized} names, which are put into the reader's language first
 */
public record Text(String key, List<Object> arguments) {
    public Text {
        arguments = List.copyOf(arguments);
    }

    /** A text by its key and arguments. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** Words that are the same in every language, such as what a person wrote. */
    public static Text verbatim(String words) {
        return of("text.verbatim", words);
    }
}
