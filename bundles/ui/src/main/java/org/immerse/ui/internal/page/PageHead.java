package org.immerse.ui.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.page.PageText;

/** Writes a page as its file holds it. Of a head that is there only the lines change whose value does. */
final class PageHead {
    private static final String EDGE = "---\n";

    private PageHead() {}

    /**
     * The content of a file.
     *
     * @param before what it says now, with the lines of its head
     */
    static String write(PageText text, Optional<PageText> before, List<String> lines) {
        Map<String, String> changed = values(text);
        before.map(PageHead::values).ifPresent(old -> changed.entrySet().removeAll(old.entrySet()));
        List<String> head = new ArrayList<>();
        for (String line : lines) {
            String key = key(line);
            String value = changed.remove(key);
            if (value == null) {
                head.add(line);
            } else if (!value.isEmpty()) {
                head.add(key + ": " + value);
            }
        }
        changed.forEach((key, value) -> {
            if (!value.isEmpty()) {
                head.add(key + ": " + value);
            }
        });
        return head.stream().collect(Collectors.joining("\n", EDGE, "\n" + EDGE)) + "\n" + text.body() + "\n";
    }

    private static Map<String, String> values(PageText text) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", quoted(text.title()));
        values.put("summary", quoted(text.summary()));
        values.put("order", String.valueOf(text.order()));
        values.put("icon", text.icon());
        values.put("checked", text.checked().map(Object::toString).orElse(""));
        return values;
    }

    /** What is in quotes would lose them when it is read. */
    private static String quoted(String words) {
        return words.length() > 1 && words.startsWith("\"") && words.endsWith("\"") ? "\"" + words + "\"" : words;
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return line.startsWith("#") || colon < 1
                ? ""
                : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    }
}
