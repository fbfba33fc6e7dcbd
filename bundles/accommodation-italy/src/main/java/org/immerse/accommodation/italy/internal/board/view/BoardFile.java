package org.immerse.accommodation.italy.internal.board.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.board.Line;

/** A board as a table in a file: the lines the page shows, and nothing more. */
final class BoardFile {
    private BoardFile() {}

    /** Its rows, the head first. */
    static List<List<String>> rows(Page page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("person", "home", "proposed", "points", "state", "note", "reason", "version")
                .map(column -> page.say("file." + column))
                .toList());
        page.rows().forEach(row -> {
            Line line = row.line();
            rows.add(List.of(
                    page.name(line.person()),
                    page.home(line.home()),
                    page.home(line.proposed()),
                    line.home().isEmpty() ? "" : Integer.toString(line.points()),
                    page.state(line),
                    row.bar().isEmpty() ? "" : page.say("bar." + row.bar()),
                    line.reason(),
                    Integer.toString(page.opened().board().number())));
        });
        return rows;
    }
}
