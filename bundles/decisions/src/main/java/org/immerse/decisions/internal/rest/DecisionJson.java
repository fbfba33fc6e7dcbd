package org.immerse.decisions.internal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.decision.ChainReport;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.Replay;

/** Decisions as plain values in the shape of JSON. People are tokens. */
final class DecisionJson {
    private DecisionJson() {}

    static Map<String, Object> of(LoggedDecision entry) {
        Decision decision = entry.decision();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", entry.id());
        out.put("position", entry.position());
        out.put("recorded", entry.recorded().toString());
        out.put("kind", decision.kind());
        out.put("task", decision.task());
        out.put("actor", decision.actor());
        out.put("organisation", decision.organisation());
        out.put("about", decision.about());
        out.put("reference", decision.reference());
        out.put("people", List.copyOf(decision.people()));
        out.put("lines", decision.lines().stream().map(DecisionJson::line).toList());
        out.put("reason", decision.reason());
        out.put("details", decision.details());
        out.put("model", entry.model());
        out.put("modelMark", entry.modelMark());
        out.put("taxonomyMark", entry.taxonomyMark());
        out.put("software", entry.software());
        out.put("hash", entry.hash());
        return out;
    }

    private static Map<String, Object> line(Decision.Line line) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("need", line.need());
        out.put("offer", line.offer());
        out.put("outcome", line.outcome().name().toLowerCase(Locale.ROOT));
        out.put("reason", line.reason());
        return out;
    }

    static Map<String, Object> of(Replay replay) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("decision", replay.entry());
        out.put("same", replay.isSame());
        out.put("differences", replay.differences());
        out.put(
                "causes",
                replay.causes().stream()
                        .map(cause -> cause.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .sorted()
                        .toList());
        out.put("items", replay.items().stream().map(DecisionJson::item).toList());
        return out;
    }

    private static Map<String, Object> item(Replay.Item item) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("need", item.need());
        out.put("offer", item.offer());
        out.put("shown", item.shown());
        item.replayed().ifPresent(score -> out.put("replayed", score));
        out.put("same", item.isSame());
        out.put("differing", item.differing());
        return out;
    }

    static Map<String, Object> of(ChainReport report) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("intact", report.isIntact());
        out.put("first", report.first());
        out.put("last", report.last());
        report.brokenAt().ifPresent(position -> out.put("brokenAt", position));
        out.put("hash", report.hash());
        return out;
    }
}
