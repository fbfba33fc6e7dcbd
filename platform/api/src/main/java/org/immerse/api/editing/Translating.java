package org.immerse.api.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.immerse.api.text.Localized;

/** Which translations fall behind when words change. Pure functions. */
public final class Translating {
    private Translating() {}

    /**
     * What is behind after an entry was saved.
     *
     * @param known what was behind before
     * @param before words by field, as they were
     * @param after words by field, as they are now
     * @param source the language the editor wrote in: who changes it leaves the others behind
     */
    public static List<Behind> after(
            List<Behind> known, Map<String, Localized> before, Map<String, Localized> after, String source) {
        Stream<Behind> still = known.stream().filter(one -> isStill(one, before, after));
        List<Behind> behind = new ArrayList<>(still.toList());
        after.forEach((field, words) -> {
            String old = in(before, field, source);
            if (!old.isEmpty() && !old.equals(in(after, field, source))) {
                words.byLanguage().forEach((language, text) -> {
                    boolean same = text.strip().equals(in(before, field, language));
                    boolean told = behind.stream()
                            .anyMatch(one -> one.field().equals(field)
                                    && one.language().equals(language)
                                    && one.source().equals(source));
                    if (!language.equals(source) && same && !told) {
                        behind.add(new Behind(field, language, source, old));
                    }
                });
            }
        });
        return behind.stream().filter(one -> isBehind(one, after)).toList();
    }

    /** A translation somebody has written anew is not behind any more. */
    private static boolean isStill(Behind one, Map<String, Localized> before, Map<String, Localized> after) {
        return in(before, one.field(), one.language()).equals(in(after, one.field(), one.language()));
    }

    /** Whether it is so with these words: the text is another one, and there is a translation. */
    public static boolean isBehind(Behind one, Map<String, Localized> words) {
        return !in(words, one.field(), one.language()).isEmpty()
                && !in(words, one.field(), one.source()).equals(one.text());
    }

    private static String in(Map<String, Localized> words, String field, String language) {
        Localized found = words.get(field);
        return found == null
                ? ""
                : Objects.requireNonNullElse(found.byLanguage().get(language), "")
                        .strip();
    }
}
