package org.immerse.procedures.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What taking a paper or procedure in would change.
 *
 * @param kind {@code paper} or {@code procedure}
 * @param change whether it is new, another or the same
 * @param lines for another one: what is not as it was
 */
public record Difference(String kind, String id, Localized title, Change change, List<Line> lines) {
    public Difference {
        lines = List.copyOf(lines);
    }

    /** What happens to it. */
    public enum Change {
        /** There is none of this id. */
        NEW,
        /** The one there is becomes another. */
        CHANGED,
        /** Nothing happens. */
        SAME
    }

    /**
     * One thing that is not as it was.
     *
     * @param path members and ids of steps, such as {@code steps/photo/cost/amount}
     * @param before empty where it was not there
     * @param after empty where it is not there any more
     */
    public record Line(String path, String before, String after) {}

    /** Of a paper. */
    public static Difference of(Optional<Paper> before, Paper after) {
        return of(
                "paper",
                after.id(),
                after.name(),
                before.map(ProcedureWriter::plain).orElse(null),
                ProcedureWriter.plain(after));
    }

    /** Of a procedure. */
    public static Difference of(Optional<Procedure> before, Procedure after) {
        return of(
                "procedure",
                after.id(),
                after.title(),
                before.map(ProcedureWriter::plain).orElse(null),
                ProcedureWriter.plain(after));
    }

    private static Difference of(
            String kind, String id, Localized title, @Nullable Map<String, Object> before, Map<String, Object> after) {
        if (before == null) {
            return new Difference(kind, id, title, Change.NEW, List.of());
        }
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        flatten("", before, old);
        flatten("", after, now);
        List<Line> lines = new ArrayList<>();
        old.forEach((path, value) -> {
            String other = now.getOrDefault(path, "");
            if (!Objects.equals(value, other)) {
                lines.add(new Line(path, value, other));
            }
        });
        now.forEach((path, value) -> {
            if (!old.containsKey(path)) {
                lines.add(new Line(path, "", value));
            }
        });
        return new Difference(kind, id, title, lines.isEmpty() ? Change.SAME : Change.CHANGED, lines);
    }

    /** Steps go by their ids, so that one more does not make all others look changed; their order is a line of its own. */
    private static void flatten(String path, @Nullable Object value, Map<String, String> flat) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> flatten(path.isEmpty() ? "" + name : path + "/" + name, member, flat));
        } else if (value instanceof List<?> items && path.equals("steps")) {
            List<String> order = new ArrayList<>();
            items.forEach(item -> {
                String id = item instanceof Map<?, ?> step ? String.valueOf(step.get("id")) : "";
                order.add(id);
                flatten("steps/" + id, item, flat);
            });
            flat.put("steps", String.join(", ", order));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                flatten(path + "/" + i, items.get(i), flat);
            }
        } else {
            flat.put(path, String.valueOf(value));
        }
    }
}
