package org.immerse.directory.internal.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.text.Localized;

/** Attributes of one object: translations of its members, and what HSDS has no member for. */
final class Attributes {
    private final HsdsTerms terms;
    private final String link;
    private final String entity;
    private final List<Map<String, Object>> all = new ArrayList<>();

    Attributes(HsdsTerms terms, String link, String entity) {
        this.terms = terms;
        this.link = link;
        this.entity = entity;
    }

    /**
     * Adds one.
     *
     * @param type the member or field it is about
     */
    Attributes add(String type, Taxonomy taxonomy, String code, String value) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("id", Uuids.of("attribute", link, type, taxonomy.code(), code, value));
        attribute.put("link_id", link);
        attribute.put("taxonomy_term_id", taxonomy.term(code));
        attribute.put("link_type", type);
        attribute.put("link_entity", entity);
        attribute.put("value", value);
        attribute.put("taxonomy_term", terms.term(taxonomy, code));
        all.add(attribute);
        return this;
    }

    /** A field of our own, unless it is empty. */
    Attributes field(String code, String value) {
        return value.isEmpty() ? this : add(code, Taxonomy.FIELD, code, value);
    }

    Attributes flag(String code, boolean value) {
        return value ? field(code, "true") : this;
    }

    /** Words that have a member: in English there, else in the first of their languages; the other languages here. */
    String words(String member, Localized words) {
        String main = main(words);
        if (main.isEmpty()) {
            return "";
        }
        if (!main.equals("en")) {
            add(member, Taxonomy.FIELD, "language", main);
        }
        others(member, words, main);
        return words.byLanguage().getOrDefault(main, "");
    }

    /** Words that have no member. */
    Attributes hidden(String member, Localized words) {
        others(member, words, "");
        return this;
    }

    /** The languages but one. */
    void others(String member, Localized words, String but) {
        new TreeMap<>(words.byLanguage()).forEach((language, text) -> {
            if (!language.equals(but)) {
                add(member, Taxonomy.TRANSLATION, language, text);
            }
        });
    }

    static String main(Localized words) {
        return words.byLanguage().containsKey("en")
                ? "en"
                : words.byLanguage().keySet().stream().sorted().findFirst().orElse("");
    }

    void into(Map<String, Object> out) {
        if (!all.isEmpty()) {
            out.put("attributes", all);
        }
    }
}
