package org.immerse.directory.internal.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.immerse.api.text.Localized;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON file that knows its pointer. What is not as expected is told to whoever listens, and read as absent.
 *
 * @param pointer RFC 6901
 */
public record JsonPart(JsonNode json, String pointer, Consumer<Flaw> tell) {
    private static final int LONGEST = 8000;

    /** A member; missing where it is not there. */
    public JsonPart at(String name) {
        return new JsonPart(
                json.path(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"), tell);
    }

    /** Whether something stands here. */
    public boolean isThere() {
        return !json.isMissingNode() && !json.isNull();
    }

    /** Tells which members nobody here knows. */
    public void knows(Set<String> names) {
        if (isThere() && !json.isObject()) {
            note("object");
        } else if (json.isObject()) {
            json.propertyNames().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> at(name).note("unknown", name));
        }
    }

    /** The entries of a list. */
    public List<JsonPart> items() {
        List<JsonPart> items = new ArrayList<>();
        if (isThere() && !json.isArray()) {
            note("list");
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                items.add(new JsonPart(json.path(i), pointer + "/" + i, tell));
            }
        }
        return items;
    }

    /** A text; empty where there is none. */
    public String text() {
        if (!isThere()) {
            return "";
        }
        if (!json.isString() || json.stringValue().length() > LONGEST) {
            note("text", LONGEST);
            return "";
        }
        return json.stringValue().strip();
    }

    /** A number, also one written as a text. */
    public OptionalDouble number() {
        if (json.isNumber()) {
            return OptionalDouble.of(json.doubleValue());
        }
        String text = text();
        try {
            return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            note("number");
            return OptionalDouble.empty();
        }
    }

    /** Whether it says true. */
    public boolean yes() {
        if (isThere() && !json.isBoolean()) {
            note("boolean");
        }
        return json.asBoolean(false);
    }

    /** A day. */
    public Optional<LocalDate> day() {
        return parsed(LocalDate::parse, "day");
    }

    /** A time of the day; 24:00 is midnight. */
    public Optional<LocalTime> time() {
        return parsed(text -> text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text), "time");
    }

    private <T> Optional<T> parsed(Function<String, T> parse, String key) {
        String text = text();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (DateTimeParseException e) {
            note(key);
            return Optional.empty();
        }
    }

    /** One of these, by its code. */
    public <E extends Enum<E>> Optional<E> one(E[] values) {
        String text = text();
        Optional<E> found =
                Arrays.stream(values).filter(value -> code(value).equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            note("choice", text);
        }
        return found;
    }

    /** The code of a constant in files, such as {@code step-free}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream()
                .map(JsonPart::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Words by language; a text alone counts as English. */
    public Localized words() {
        if (json.isString()) {
            return new Localized(text().isEmpty() ? Map.of() : Map.of("en", text()));
        }
        if (isThere() && !json.isObject()) {
            note("words");
            return new Localized(Map.of());
        }
        Map<String, String> words = new TreeMap<>();
        json.propertyNames().forEach(language -> {
            JsonPart one = at(language);
            if (!language.matches("[a-z]{2,3}")) {
                one.note("language", language);
            } else if (!one.text().isEmpty()) {
                words.put(language, one.text());
            }
        });
        return new Localized(words);
    }

    /** Says something about this place. */
    public void note(String key, Object... arguments) {
        tell.accept(Flaw.note(pointer, key, arguments));
    }

    /** Says that what stands here has to be left out. */
    public void fatal(String key, Object... arguments) {
        tell.accept(Flaw.fatal(pointer, key, arguments));
    }
}
