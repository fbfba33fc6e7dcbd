package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.immerse.api.ui.kit.Icons;

/** Links that download a table, made when it is asked for. */
final class Downloads {
    /** Spreadsheets take a file for UTF-8 only with this mark. */
    private static final String MARK = "\uFEFF";

    private Downloads() {}

    static Anchor csv(String words, String fileName, Supplier<String> table) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = (MARK + table.get()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, "text/csv;charset=utf-8", bytes.length);
                }),
                "");
        link.add(Icons.small("download"), new Span(words));
        link.addClassName("im-btn");
        link.getElement().setAttribute("download", fileName);
        return link;
    }
}
