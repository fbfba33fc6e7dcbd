package org.immerse.kernel.internal.module;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One capability of a feature, in the syntax of the OSGi header {@code Provide-Capability}:
 * {@code immerse.module;id=jobs-spain;countries:List<String>="ES,PT"}.
 *
 * @param namespace such as {@code immerse.module}
 * @param attributes names to values as written, without quotes; types and directives are left out
 */
record FeatureCapability(String namespace, Map<String, String> attributes) {

    static FeatureCapability parse(String clause) {
        List<String> parts = split(clause, ';');
        Map<String, String> attributes = new TreeMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.charAt(equals - 1) != ':') {
                String name = part.substring(0, equals);
                int type = name.indexOf(':');
                attributes.put(
                        (type < 0 ? name : name.substring(0, type)).strip(), unquote(part.substring(equals + 1)));
            }
        }
        return new FeatureCapability(parts.getFirst().strip(), attributes);
    }

    /** A single value. */
    Optional<String> text(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The items of a list, in order. */
    Set<String> list(String name) {
        Set<String> items = new LinkedHashSet<>();
        for (String item : split(attributes.getOrDefault(name, ""), ',')) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private static String unquote(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** Splits outside quotes; a backslash takes the next character as it is. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == separator && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                quoted ^= c == '"';
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
