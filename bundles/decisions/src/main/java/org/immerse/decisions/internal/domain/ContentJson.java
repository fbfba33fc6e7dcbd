package org.immerse.decisions.internal.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;
import org.immerse.api.decision.Decision.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was decided, as JSON text and back: people's tokens, lines and details. In place of each reason stands its mark.
 *
 * @param people tokens among the ids
 * @param lines the lines, with marks for reasons
 * @param reasonMark the mark of the reason for the whole; empty where there was none
 * @param details ids and numbers
 */
public record ContentJson(Set<String> people, List<Line> lines, String reasonMark, Map<String, String> details) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The content of a decision whose reasons are marks already. */
    public static ContentJson of(Decision marked) {
        return new ContentJson(marked.people(), marked.lines(), marked.reason(), marked.details());
    }

    /** The text. */
    public String write() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("people", List.copyOf(people));
        out.put("lines", lines.stream().map(ContentJson::plain).toList());
        out.put("reason", reasonMark);
        out.put("details", new TreeMap<>(details));
        return JSON.writeValueAsString(out);
    }

    private static Map<String, Object> plain(Line line) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("need", line.need());
        out.put("offer", line.offer());
        out.put("outcome", line.outcome().name());
        out.put("reason", line.reason());
        return out;
    }

    /** The content of a text. */
    public static ContentJson read(String text) {
        JsonNode root = JSON.readTree(text);
        Set<String> people = new LinkedHashSet<>();
        root.path("people").forEach(token -> people.add(token.asString()));
        List<Line> lines = new ArrayList<>();
        root.path("lines")
                .forEach(line -> lines.add(new Line(
                        line.path("need").asString(),
                        line.path("offer").asString(),
                        Outcome.valueOf(line.path("outcome").asString()),
                        line.path("reason").asString())));
        Map<String, String> details = new TreeMap<>();
        root.path("details")
                .properties()
                .forEach(
                        detail -> details.put(detail.getKey(), detail.getValue().asString()));
        return new ContentJson(people, lines, root.path("reason").asString(), details);
    }
}
