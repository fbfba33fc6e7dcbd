package org.immerse.knowledge.base.internal.console;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.KnowledgeBase;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.jspecify.annotations.Nullable;

/** Shows what the knowledge base holds. */
@Service
@Command(
        scope = "immerse",
        name = "knowledge-status",
        description = "Shows the graphs with their sizes, and the concepts by scheme and language.")
@SuppressWarnings("NullAway.Init")
public final class KnowledgeStatusCommand implements Action {
    private static final SparqlQuery GRAPHS = SparqlQuery.of(KnowledgeStatusCommand.class, "graphs.rq");

    @Reference
    private KnowledgeBase knowledge;

    @Reference
    private SkosConcepts concepts;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        PrintStream out = session.getConsole();
        out.printf("%-70s %10s%n", "Graph", "Statements");
        knowledge
                .select(GRAPHS, Map.of())
                .forEach(row -> out.printf(
                        "%-70s %10s%n",
                        row.text("graph").orElse(""), row.text("statements").orElse("")));
        out.printf("%n%-20s %8s  %s%n", "Scheme", "Concepts", "Named in");
        concepts.schemes()
                .forEach(scheme -> out.printf(
                        "%-20s %8d  %s%n", scheme, concepts.all(scheme).size(), languages(scheme)));
        return null;
    }

    private String languages(String scheme) {
        Map<String, Long> counts = concepts.all(scheme).stream()
                .map(Concept::label)
                .flatMap(label -> label.byLanguage().keySet().stream())
                .collect(Collectors.groupingBy(language -> language, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
