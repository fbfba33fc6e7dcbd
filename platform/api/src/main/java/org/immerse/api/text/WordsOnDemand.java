package org.immerse.api.text;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From languages to words that are made when they are asked for. Never changes. */
final class WordsOnDemand extends AbstractMap<String, String> {
    private final Set<String> languages;
    private final Function<String, String> words;

    WordsOnDemand(Set<String> languages, Function<String, String> words) {
        this.languages = Set.copyOf(languages);
        this.words = words;
    }

    @Override
    public @Nullable String get(@Nullable Object language) {
        return language instanceof String code && languages.contains(code) ? words.apply(code) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object language) {
        return language != null && languages.contains(language);
    }

    @Override
    public int size() {
        return languages.size();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return languages.stream()
                .map(language -> Map.entry(language, words.apply(language)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
