package org.immerse.procedures.internal.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.text.Localized;
import org.immerse.procedures.internal.domain.Flaw;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON file that knows its pointer. What is not as expected is told to whoever listens, and read as absent.
 *
 * @param pointer RFC 6901
 */
record Node(JsonNode json, String pointer, Consumer<Flaw> tell) {
    private static final int LONGEST = 4000;
    private static final int MOST_DAYS = 36_500;

    /** A member; missing where it is not there. */
    Node at(String name) {
        return new Node(json.path(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"), tell);
    }

    boolean isThere() {
        return !json.isMissingNode() && !json.isNull();
    }

    /** Tells which members nobody here knows. */
    void knows(Set<String> names) {
        if (json.isObject()) {
            json.propertyNames().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> tell.accept(Flaw.note(at(name).pointer(), "unknown", name)));
        }
    }

    /** The entries of a list. */
    List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (isThere() && !json.isArray()) {
            note("list");
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                items.add(new Node(json.path(i), pointer + "/" + i, tell));
            }
        }
        return items;
    }

    /** A text; empty where there is none. */
    Optional<String> text() {
        if (!isThere()) {
            return Optional.empty();
        }
        if (!json.isString()
                || json.stringValue().isBlank()
                || json.stringValue().length() > LONGEST) {
            note("text");
            return Optional.empty();
        }
        return Optional.of(json.stringValue().strip());
    }

    /** An id; empty where there is none or it is not one. */
    Optional<String> id(int longest) {
        Optional<String> text = text();
        if (text.isPresent()
                && (text.orElseThrow().length() > longest
                        || !text.orElseThrow().matches("[a-z0-9]+([.-][a-z0-9]+)*"))) {
            note("id", longest);
            return Optional.empty();
        }
        return text;
    }

    /** An address of the web; empty where there is none. */
    String address() {
        Optional<String> text = text();
        if (text.isPresent() && !text.orElseThrow().matches("https?://\\S+")) {
            note("address");
            return "";
        }
        return text.orElse("");
    }

    /** A number of days. */
    Optional<Integer> days() {
        if (!isThere()) {
            return Optional.empty();
        }
        if (!json.isIntegralNumber() || json.asLong(-1) < 0 || json.asLong(-1) > MOST_DAYS) {
            note("days", MOST_DAYS);
            return Optional.empty();
        }
        return Optional.of(json.asInt(0));
    }

    /** A day. */
    Optional<LocalDate> day() {
        return text().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                note("day");
                return Optional.empty();
            }
        });
    }

    /** Words by language; a text alone counts as English. */
    Localized words() {
        if (json.isString()) {
            return new Localized(text().map(text -> Map.of("en", text)).orElse(Map.of()));
        }
        if (isThere() && !json.isObject()) {
            note("words");
            return new Localized(Map.of());
        }
        Map<String, String> words = new HashMap<>();
        json.propertyNames().forEach(language -> {
            Node one = at(language);
            if (language.matches("[a-z]{2,3}")) {
                one.text().ifPresent(text -> words.put(language, text));
            } else {
                one.note("language", language);
            }
        });
        return new Localized(words);
    }

    void note(String key, Object... arguments) {
        tell.accept(Flaw.note(pointer, key, arguments));
    }

    void fatal(String key, Object... arguments) {
        tell.accept(Flaw.fatal(pointer, key, arguments));
    }
}
