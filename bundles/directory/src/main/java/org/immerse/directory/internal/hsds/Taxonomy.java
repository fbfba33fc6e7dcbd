package org.immerse.directory.internal.hsds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The taxonomies whose terms attributes link to. */
enum Taxonomy {
    TOPIC("directory-topic", "Topics", "What services are about."),
    LIFE_EVENT("directory-life-event", "Life events", "Moments of life in which services help."),
    CHANNEL("directory-channel", "Channels", "How services are reached."),
    ACCESS("directory-access", "Access", "What helps people with disabilities at a place."),
    TRANSLATION(
            "immerse-translation",
            "Translations",
            "The value of the attribute is what the member named by link_type says in the language of the term."),
    FIELD("immerse-field", "Fields", "What HSDS has no member for: the value of the attribute is that of the field.");

    /** Fields, and what they hold. */
    static final List<String> FIELDS = List.of(
            "id",
            "kind",
            "demo",
            "language",
            "appointment",
            "confidential",
            "eligibility",
            "procedure",
            "cost",
            "paper",
            "places",
            "free",
            "counted",
            "on-holidays",
            "change");

    private final String code;
    private final String title;
    private final String description;

    Taxonomy(String code, String title, String description) {
        this.code = code;
        this.title = title;
        this.description = description;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String id() {
        return Uuids.of("taxonomy", code);
    }

    String term(String term) {
        return Uuids.of("taxonomy-term", code, term);
    }

    static Optional<Taxonomy> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
