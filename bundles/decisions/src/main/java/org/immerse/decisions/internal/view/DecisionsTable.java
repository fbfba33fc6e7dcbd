package org.immerse.decisions.internal.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Outcome;
import org.immerse.api.decision.LoggedDecision;

/** Decisions as a file of comma-separated values (RFC 4180) that no spreadsheet mistakes for formulas. */
final class DecisionsTable {
    /** Spreadsheets take a file for UTF-8 only with this mark. */
    private static final String MARK = "\uFEFF";

    private DecisionsTable() {}

    static String of(List<LoggedDecision> decisions) {
        StringBuilder out = new StringBuilder(MARK);
        line(
                out,
                "recorded",
                "position",
                "id",
                "kind",
                "task",
                "about",
                "organisation",
                "people",
                "chosen",
                "refused",
                "reference",
                "model",
                "software",
                "hash");
        decisions.forEach(entry -> line(out, entry));
        return out.toString();
    }

    private static void line(StringBuilder out, LoggedDecision entry) {
        Decision decision = entry.decision();
        line(
                out,
                entry.recorded().toString(),
                Long.toString(entry.position()),
                entry.id(),
                decision.kind(),
                decision.task(),
                decision.about(),
                decision.organisation(),
                Integer.toString(decision.people().size()),
                lines(decision, Outcome.CHOSEN),
                lines(decision, Outcome.REFUSED),
                decision.reference(),
                entry.model(),
                entry.software(),
                entry.hash());
    }

    private static String lines(Decision decision, Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "%d",
                decision.lines().stream()
                        .filter(line -> line.outcome() == outcome)
                        .count());
    }

    private static void line(StringBuilder out, String... cells) {
        out.append(Arrays.stream(cells).map(DecisionsTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String plain = formula ? "'" + value : value;
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
