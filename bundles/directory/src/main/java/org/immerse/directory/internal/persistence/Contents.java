package org.immerse.directory.internal.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.exchange.EntryJson;

/** Contents and marks as they stand in the tables. */
final class Contents {
    private static final int LONGEST = 400_000;

    private Contents() {}

    static String write(Content content) {
        String text = EntryJson.text(content.plain());
        if (text.length() > LONGEST) {
            throw new ProblemException(ProblemException.Kind.TOO_LARGE, Text.of("directory.problem.too-long"));
        }
        return text;
    }

    static Content read(EntryKind kind, String text) {
        return Content.read(kind, EntryJson.tree(text), flaw -> {})
                .orElseThrow(() -> new IllegalStateException("an entry in the table cannot be read"));
    }

    static String writeMarks(Map<FactKind, Mark> marks) {
        Map<String, Object> plain = new LinkedHashMap<>();
        new EnumMap<>(marks).forEach((kind, mark) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("since", mark.since().toString());
            one.put("by", mark.by());
            plain.put(kind.code(), one);
        });
        return EntryJson.text(plain);
    }

    static Map<FactKind, Mark> readMarks(String text) {
        Map<FactKind, Mark> marks = new EnumMap<>(FactKind.class);
        var json = EntryJson.tree(text);
        for (FactKind kind : FactKind.values()) {
            var one = json.path(kind.code());
            if (one.isObject()) {
                marks.put(
                        kind,
                        new Mark(
                                Instant.parse(one.path("since").stringValue()),
                                one.path("by").stringValue()));
            }
        }
        return marks;
    }
}
