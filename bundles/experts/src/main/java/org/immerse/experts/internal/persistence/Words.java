package org.immerse.experts.internal.persistence;

import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.text.Localized;
import tools.jackson.databind.json.JsonMapper;

/** Words by language, as JSON in a column. */
final class Words {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Words() {}

    static String write(Localized words) {
        return JSON.writeValueAsString(new TreeMap<>(words.byLanguage()));
    }

    static Localized read(String json) {
        Map<String, String> words = new TreeMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        return new Localized(words);
    }
}
