package org.immerse.knowledge.base.internal.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, and says which one is wrong. */
final class Parameters {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private Parameters() {}

    /** A parameter that must be given. */
    static String required(String name, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            throw ProblemException.invalid(name, Text.of("knowledge-base.parameter.missing", name));
        }
        if (value.length() > longest) {
            throw ProblemException.invalid(name, Text.of("knowledge-base.parameter.long", name, longest));
        }
        return value;
    }

    /** A whole number in a range. */
    static int number(String name, @Nullable String value, int least, int most, int byDefault) {
        if (value == null || value.isEmpty()) {
            return byDefault;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw ProblemException.invalid(name, Text.of("knowledge-base.parameter.number", name, least, most));
    }

    /** One of some words. */
    static String oneOf(String name, @Nullable String value, List<String> words, String byDefault) {
        if (value == null || value.isEmpty()) {
            return byDefault;
        }
        if (!words.contains(value)) {
            throw ProblemException.invalid(
                    name, Text.of("knowledge-base.parameter.word", name, String.join(", ", words)));
        }
        return value;
    }

    /** A language; where none is given, the first the caller accepts that the site offers, else the site's default. */
    static Locale language(@Nullable String value, List<Locale> accepted, List<Locale> offered) {
        if (value != null && !value.isEmpty()) {
            if (!LANGUAGE.matcher(value).matches()) {
                throw ProblemException.invalid("lang", Text.of("knowledge-base.parameter.language", value));
            }
            return Locale.forLanguageTag(value);
        }
        Optional<Locale> wanted = accepted.stream()
                .filter(locale ->
                        offered.stream().anyMatch(site -> site.getLanguage().equals(locale.getLanguage())))
                .findFirst();
        return wanted.or(() -> offered.stream().findFirst()).orElse(Locale.ENGLISH);
    }
}
