package org.immerse.accommodation.italy.internal.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pages of the form, in their order, with the fields each asks for as problems name them. */
enum EntryStep {
    KIND("kind"),
    WHERE("town", "address", "minutes", "stop"),
    BEDS("beds", "from", "until"),
    RENT("rent", "deposit"),
    HOUSEHOLD("people", "youngest", "oldest"),
    LIFE(),
    RULES("words"),
    FOR_WHOM("only", "grounds", "ageFrom", "ageTo", "age-grounds"),
    WISHES(),
    WORDS("title", "description"),
    PHOTOS();

    private final Set<String> fields;

    EntryStep(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Its last part of the address, and the part of its text keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its place, from 1. */
    int place() {
        return ordinal() + 1;
    }

    /** Whether a problem of this field belongs here. */
    boolean asks(String field) {
        return fields.contains(field);
    }

    /** Key of a text of this page. */
    String key(String part) {
        return EntryView.KEY + "step." + code() + "." + part;
    }

    /** The page after this one. */
    Optional<EntryStep> next() {
        return at(place());
    }

    /** The page before this one. */
    Optional<EntryStep> before() {
        return at(ordinal() - 1);
    }

    /** The page where so many are done. */
    static Optional<EntryStep> at(int done) {
        return done >= 0 && done < values().length ? Optional.of(values()[done]) : Optional.empty();
    }

    /** The page of this code. */
    static Optional<EntryStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** The page that asks for this field. */
    static EntryStep asking(String field) {
        return Arrays.stream(values())
                .filter(step -> step.asks(field))
                .findFirst()
                .orElse(KIND);
    }
}
