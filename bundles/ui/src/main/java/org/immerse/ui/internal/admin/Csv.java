package org.immerse.ui.internal.admin;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A file of comma-separated values (RFC 4180) that no spreadsheet mistakes for formulas. */
final class Csv {
    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** Adds a line. */
    Csv line(String... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String plain = formula ? "'" + value : value;
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
