package org.immerse.knowledge.base.internal.shape;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Turns a SHACL report into sentences. */
public final class Violations {
    private Violations() {}

    /** One sentence for each violation, in alphabetical order; warnings are left out. */
    public static List<String> of(ValidationReport report) {
        return report.getEntries().stream()
                .filter(entry -> Severity.Violation.equals(entry.severity()))
                .map(Violations::sentence)
                .distinct()
                .sorted()
                .toList();
    }

    private static String sentence(ReportEntry entry) {
        var sentence = new StringBuilder(text(entry.focusNode()));
        if (entry.resultPath() != null) {
            sentence.append(", ").append(lastPart(entry.resultPath().toString()));
        }
        sentence.append(": ").append(entry.message());
        Node value = entry.value();
        if (value != null && !value.equals(entry.focusNode())) {
            sentence.append(" (found ").append(text(value)).append(')');
        }
        return sentence.toString();
    }

    private static String text(@Nullable Node node) {
        if (node == null) {
            return "the graph";
        }
        if (node.isURI()) {
            return '<' + node.getURI() + '>';
        }
        return node.isBlank() ? "a node without a name" : node.toString();
    }

    /** The last name in a path such as {@code <http://www.w3.org/2004/02/skos/core#prefLabel>}. */
    private static String lastPart(String path) {
        String name = path.endsWith(">") ? path.substring(0, path.length() - 1) : path;
        return name.substring(
                Math.max(name.lastIndexOf('#'), Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'))) + 1);
    }
}
