package org.immerse.api.ui.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.editing.Behind;

/**
 * Which languages an editor sees side by side at first.
 *
 * @param source the one to write in: the reader's own where there are words in it
 * @param target the translation beside it: one that is behind where there is one
 * @param all that can be chosen: those of the site and those there are words in
 */
public record SideBySide(String source, String target, List<String> all) {
    /**
     * For words that are there in these languages.
     *
     * @param site the languages of the site
     * @param said ISO 639 codes
     */
    public static SideBySide of(List<Locale> site, Locale reader, Set<String> said, List<Behind> behind) {
        Set<String> all = new LinkedHashSet<>();
        site.forEach(language -> all.add(language.getLanguage()));
        all.add("en");
        said.stream().sorted().forEach(all::add);
        List<String> languages = new ArrayList<>(all);
        String source = behind.stream()
                .map(Behind::source)
                .findFirst()
                .or(() -> Stream.concat(Stream.of(reader.getLanguage()), languages.stream())
                        .filter(language -> said.isEmpty() || said.contains(language))
                        .findFirst())
                .orElse(languages.getFirst());
        String target = behind.stream()
                .filter(one -> one.source().equals(source))
                .map(Behind::language)
                .findFirst()
                .or(() -> languages.stream()
                        .filter(language -> !language.equals(source))
                        .findFirst())
                .orElse(source);
        return new SideBySide(source, target, List.copyOf(languages));
    }
}
