package org.immerse.jobs.spain.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads values of JSON-LD that may be written in several ways. */
final class Json {
    private Json() {}

    /** A text: a string, a number, or the {@code @value} of a JSON-LD literal; empty where there is none. */
    static String text(JsonNode node) {
        if (node.isString()) {
            return node.stringValue().strip();
        }
        if (node.isNumber() || node.isBoolean()) {
            return node.asString();
        }
        return node.isObject() && node.has("@value") ? text(node.path("@value")) : "";
    }

    /** The first of these properties that has a text. */
    static String text(JsonNode node, String... properties) {
        for (String property : properties) {
            String text = text(node.path(property));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The values of a property that may be absent, single or an array. */
    static List<JsonNode> several(JsonNode node) {
        List<JsonNode> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(values::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            values.add(node);
        }
        return values;
    }

    /** The first value of a property that may be absent, single or an array. */
    static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    /** The name of a thing that may be written as a text or an object with one of these properties. */
    static String name(JsonNode node, String... properties) {
        String text = text(node);
        return text.isEmpty() && node.isObject() ? text(node, properties) : text;
    }
}
