package org.immerse.directory.internal.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is not as it was.
 *
 * @param path members and numbers in a list, such as {@code terms/cost/amount/amount}; places and phones go by their own id or number
 * @param before empty where it was not there
 * @param after empty where it is not there any more
 */
public record Change(String path, String before, String after) {
    private static final List<String> IDS = List.of("id", "place", "number");

    /** What changed from one content to another, in the order of the members. */
    public static List<Change> between(Content before, Content after) {
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        flatten("", before.plain(), old);
        flatten("", after.plain(), now);
        List<Change> changes = new ArrayList<>();
        old.forEach((path, value) -> {
            String other = now.getOrDefault(path, "");
            if (!value.equals(other)) {
                changes.add(new Change(path, value, other));
            }
        });
        now.forEach((path, value) -> {
            if (!old.containsKey(path)) {
                changes.add(new Change(path, "", value));
            }
        });
        return changes;
    }

    private static void flatten(String path, Object value, Map<String, String> flat) {
        switch (value) {
            case Map<?, ?> members -> members.forEach((name, member) -> flatten(below(path, name), member, flat));
            case List<?> items
            when items.stream().allMatch(String.class::isInstance) ->
                flat.put(
                        path,
                        String.join(", ", items.stream().map(String::valueOf).toList()));
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    flatten(below(path, name(items.get(i), i)), items.get(i), flat);
                }
            }
            default -> flat.put(path, String.valueOf(value));
        }
    }

    private static String below(String path, Object name) {
        return path.isEmpty() ? "" + name : path + "/" + name;
    }

    /** One more in a list does not make all others look changed where they have an id. */
    private static String name(Object item, int number) {
        if (item instanceof Map<?, ?> members) {
            for (String id : IDS) {
                if (members.get(id) instanceof String own) {
                    return own;
                }
            }
        }
        return "" + number;
    }
}
