package org.immerse.directory.internal.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.text.Localized;
import org.immerse.directory.internal.exchange.JsonPart;

/** The attributes of one object, as {@link Attributes} wrote them. Those of other taxonomies are told of. */
final class ReadAttributes {
    private record One(String type, Taxonomy taxonomy, String code, String value) {}

    private final JsonPart node;
    private final List<One> all = new ArrayList<>();

    ReadAttributes(JsonPart node) {
        this.node = node;
        for (JsonPart item : node.at("attributes").items()) {
            JsonPart term = item.at("taxonomy_term");
            Optional<Taxonomy> taxonomy = Taxonomy.of(term.at("taxonomy").text());
            if (taxonomy.isPresent()) {
                all.add(new One(
                        item.at("link_type").text(),
                        taxonomy.get(),
                        term.at("code").text(),
                        item.at("value").text()));
            } else {
                item.note("unused", term.at("name").text());
            }
        }
    }

    /** The value of a field of our own; empty where it has none. */
    String field(String code) {
        return all.stream()
                .filter(one -> one.taxonomy() == Taxonomy.FIELD
                        && one.code().equals(code)
                        && one.type().equals(code))
                .map(One::value)
                .findFirst()
                .orElse("");
    }

    List<String> fields(String code) {
        return all.stream()
                .filter(one -> one.taxonomy() == Taxonomy.FIELD && one.code().equals(code))
                .map(One::value)
                .sorted()
                .toList();
    }

    boolean flag(String code) {
        return field(code).equals("true");
    }

    List<String> codes(Taxonomy taxonomy) {
        return all.stream()
                .filter(one -> one.taxonomy() == taxonomy)
                .map(One::code)
                .distinct()
                .toList();
    }

    /** Whether it says in which language a member is. */
    boolean tellsLanguage(String member) {
        return all.stream()
                .anyMatch(one -> one.taxonomy() == Taxonomy.FIELD
                        && one.code().equals("language")
                        && one.type().equals(member));
    }

    /** The language of a member; English unless it says another. */
    String language(String member) {
        return all.stream()
                .filter(one -> one.taxonomy() == Taxonomy.FIELD
                        && one.code().equals("language")
                        && one.type().equals(member))
                .map(One::value)
                .findFirst()
                .orElse("en");
    }

    /** The words of a member, and their translations. */
    Localized words(String member) {
        return words(member, node.at(member).text());
    }

    /** These words of a member, and their translations. */
    Localized words(String member, String main) {
        Map<String, String> words = new TreeMap<>();
        all.stream()
                .filter(one ->
                        one.taxonomy() == Taxonomy.TRANSLATION && one.type().equals(member))
                .filter(one -> one.code().matches("[a-z]{2,3}") && !one.value().isEmpty())
                .forEach(one -> words.put(one.code(), one.value()));
        if (!main.isEmpty()) {
            words.put(language(member), main);
        }
        return new Localized(words);
    }
}
