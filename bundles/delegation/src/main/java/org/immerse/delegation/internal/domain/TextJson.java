package org.immerse.delegation.internal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immerse.api.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts as JSON and back: {@code {"key": ..., "arguments": [...]}}; a day is {@code {"day": ...}}. */
public final class TextJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEY = "key";
    private static final String ARGUMENTS = "arguments";
    private static final String DAY = "day";

    private TextJson() {}

    /**
     * A text as JSON.
     *
     * @throws IllegalArgumentException where an argument is none of the kinds that can be kept
     */
    public static String write(Text text) {
        return JSON.writeValueAsString(node(text));
    }

    /** The text of such JSON. */
    public static Text read(String json) {
        return text(JSON.readTree(json));
    }

    private static ObjectNode node(Text text) {
        ObjectNode node = JSON.createObjectNode().put(KEY, text.key());
        ArrayNode arguments = node.putArray(ARGUMENTS);
        text.arguments().forEach(argument -> add(arguments, argument));
        return node;
    }

    private static void add(ArrayNode arguments, Object argument) {
        switch (argument) {
            case String words -> arguments.add(words);
            case Integer number -> arguments.add(number.longValue());
            case Long number -> arguments.add(number);
            case LocalDate day -> arguments.addObject().put(DAY, day.toString());
            case Text text -> arguments.add(node(text));
            default -> throw new IllegalArgumentException("cannot keep a " + argument.getClass());
        }
    }

    private static Text text(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        node.path(ARGUMENTS).forEach(argument -> arguments.add(argument(argument)));
        return new Text(node.path(KEY).asString(), arguments);
    }

    private static Object argument(JsonNode node) {
        if (node.isNumber()) {
            return node.asLong();
        }
        if (node.isObject()) {
            return node.has(DAY) ? LocalDate.parse(node.path(DAY).asString()) : text(node);
        }
        return node.asString();
    }
}
