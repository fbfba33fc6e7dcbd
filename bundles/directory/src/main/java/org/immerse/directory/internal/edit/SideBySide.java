package org.immerse.directory.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.directory.internal.entry.Content;

/**
 * Which languages an editor sees side by side at first.
 *
 * @param source the one to write in: the reader's own where the entry has words in it
 * @param target the translation beside it: one that is behind where there is one
 * @param all that can be chosen: those of the site and those of the entry
 */
record SideBySide(String source, String target, List<String> all) {
    static SideBySide of(List<Locale> site, Locale reader, Optional<Content> content, List<Behind> behind) {
        Set<String> said = content.map(one -> one.name().byLanguage().keySet()).orElse(Set.of());
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
