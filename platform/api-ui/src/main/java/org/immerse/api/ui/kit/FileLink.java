package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Links that look like buttons and download a file, made when it is asked for. */
public final class FileLink {
    /** Spreadsheets take a file for UTF-8 only with this mark. */
    private static final String MARK = "\uFEFF";

    private FileLink() {}

    /**
     * A file of text.
     *
     * @param type its media type without a character set: it is UTF-8
     * @param text makes it; not in the page's thread, so that it must know reader and language already
     */
    public static Anchor of(String words, String icon, String fileName, String type, Supplier<String> text) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, type + ";charset=utf-8", bytes.length);
                }),
                "");
        link.add(Icons.small(icon), new Span(words));
        link.addClassName("im-btn");
        link.getElement().setAttribute("download", fileName);
        return link;
    }

    /** A table as comma-separated values (RFC 4180) that no spreadsheet mistakes for formulas; the first row is its head. */
    public static Anchor csv(String words, String fileName, Supplier<List<List<String>>> rows) {
        return of(words, "download", fileName, "text/csv", () -> table(rows.get()));
    }

    static String table(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(FileLink::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", MARK, ""));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String plain = formula ? "'" + value : value;
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
