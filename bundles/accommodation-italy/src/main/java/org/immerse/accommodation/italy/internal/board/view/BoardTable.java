package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immerse.accommodation.italy.internal.board.Cell;
import org.immerse.accommodation.italy.internal.board.Change;
import org.immerse.accommodation.italy.internal.board.Line;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.ui.kit.Small;

/**
 * People down, homes across, the points of each pair between them. Cells are buttons: arrow keys move, letters act, what is planned can be
 * dragged to another column. Redrawn in place, so that focus stays where it is.
 */
final class BoardTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int VERY_GOOD = 80;
    private static final String SCRIPT = script();

    private final transient BoardActions actions;
    private final Map<String, CellButton> buttons = new HashMap<>();
    private transient List<String> drawn = List.of();
    private transient List<String> people = List.of();
    private transient List<String> homes = List.of();

    BoardTable(BoardActions actions) {
        this.actions = actions;
        setId("accommodation-italy-board-table");
        addClassName("im-scroll");
        getElement()
                .addEventListener("board-drop", event -> {
                    int row = event.getEventData().get("event.detail.r").asInt();
                    int column = event.getEventData().get("event.detail.c").asInt();
                    if (has(row, column)) {
                        actions.move(people.get(row), homes.get(column));
                    }
                })
                .addEventData("event.detail.r")
                .addEventData("event.detail.c");
        getElement()
                .addEventListener("board-key", event -> {
                    int row = event.getEventData().get("event.detail.r").asInt();
                    int column = event.getEventData().get("event.detail.c").asInt();
                    if (has(row, column)) {
                        key(
                                event.getEventData().get("event.detail.key").asString(),
                                people.get(row),
                                homes.get(column));
                    }
                })
                .addEventData("event.detail.r")
                .addEventData("event.detail.c")
                .addEventData("event.detail.key");
    }

    private boolean has(int row, int column) {
        return row >= 0 && row < people.size() && column >= 0 && column < homes.size();
    }

    private void key(String key, String person, String home) {
        switch (key) {
            case "a" -> actions.accept(person);
            case "r" -> actions.leave(person);
            case "c" -> actions.move(person, home);
            default -> actions.select(person, home);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(SCRIPT);
    }

    /**
     * Shows a board.
     *
     * @param columns ids of the homes to show
     * @param person who is selected; empty for nobody
     * @param home the home they are looked at with; empty for waiting
     */
    void show(Page page, List<String> columns, String person, String home) {
        people = page.rows().stream().map(row -> row.line().person()).toList();
        homes = new ArrayList<>(List.of(""));
        homes.addAll(columns);
        List<String> wanted = new ArrayList<>(people);
        wanted.add("");
        wanted.addAll(columns);
        if (!wanted.equals(drawn)) {
            build(page);
            drawn = wanted;
        }
        Map<String, Change> costs = new HashMap<>();
        if (page.isOpen() && !person.isEmpty()) {
            actions.changes(person)
                    .forEach(change -> costs.put(
                            change.to() < 0
                                    ? ""
                                    : page.sheet().plan().grid().homes().get(change.to()),
                            change));
        }
        page.rows()
                .forEach(row -> homes.forEach(column -> {
                    boolean ofPerson = row.line().person().equals(person);
                    Objects.requireNonNull(buttons.get(row.line().person() + " " + column))
                            .show(
                                    page,
                                    row,
                                    column,
                                    ofPerson ? costs.get(column) : null,
                                    ofPerson && column.equals(home));
                }));
    }

    private void build(Page page) {
        removeAll();
        buttons.clear();
        getElement().setAttribute("role", "region").setAttribute("aria-label", page.say("table"));
        NativeTable table = new NativeTable();
        table.addClassName("im-board");
        table.getStyle().set("min-inline-size", 9 + 5 * homes.size() + "rem");
        table.setCaptionText(page.say("table"));
        table.getCaption().addClassName("im-vh");
        NativeTableRow head = new NativeTableRow();
        NativeTableHeaderCell corner = header("col", page.say("person"), "");
        corner.getStyle().set("inline-size", "8.25rem");
        head.add(stick(corner));
        homes.forEach(home -> head.add(
                header("col", home.isEmpty() ? page.say("waits-column") : page.home(home), under(page, home))));
        table.getHead().add(head);
        for (int row = 0; row < people.size(); row++) {
            NativeTableRow line = new NativeTableRow();
            line.add(stick(header(
                    "row", page.name(people.get(row)), page.detail(page.rows().get(row)))));
            for (int column = 0; column < homes.size(); column++) {
                CellButton button = new CellButton(row, column);
                buttons.put(people.get(row) + " " + homes.get(column), button);
                line.add(button.cell);
            }
            table.getBody().add(line);
        }
        add(table);
    }

    private static String under(Page page, String home) {
        Home known = page.sheet().homes().get(home);
        return known == null
                ? ""
                : page.say(
                        "column",
                        page.sheet().plan().grid().beds(page.sheet().home(home)),
                        known.terms().rent());
    }

    private static NativeTableHeaderCell header(String scope, String words, String under) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(words), new Small(under));
        cell.getElement().setAttribute("scope", scope);
        cell.getStyle().set("overflow-wrap", "anywhere");
        return cell;
    }

    /** People stay in sight while homes scroll. */
    private static NativeTableHeaderCell stick(NativeTableHeaderCell cell) {
        cell.getStyle()
                .set("position", "sticky")
                .set("inset-inline-start", "0")
                .set("background", "var(--im-surface)")
                .set("z-index", "2");
        return cell;
    }

    /** One pair: its points, or why it cannot be. */
    private final class CellButton extends NativeButton {
        private static final long serialVersionUID = 1L;
        private final NativeTableCell cell = new NativeTableCell();
        private final Span words = new Span();
        private final Small under = new Small("");

        CellButton(int row, int column) {
            getElement()
                    .setAttribute("data-r", Integer.toString(row))
                    .setAttribute("data-c", Integer.toString(column))
                    .setAttribute("tabindex", row == 0 && column == 0 ? "0" : "-1");
            add(words, under);
            addClickListener(click -> actions.select(people.get(row), homes.get(column)));
            cell.add(this);
        }

        void show(Page page, Row row, String home, @org.jspecify.annotations.Nullable Change change, boolean selected) {
            Line line = row.line();
            boolean here = line.home().equals(home);
            boolean stale = here && !row.bar().isEmpty();
            Cell pair = home.isEmpty()
                    ? Cell.of(0, 0, 0)
                    : page.sheet().cell(line.person(), page.sheet().home(home));
            String bar = stale ? row.bar() : here && line.isDecided() ? "" : pair.bar();
            boolean done = here && line.isDecided() && !stale;
            String state = done ? page.state(line) : "";
            cell.setClassName("no", !bar.isEmpty());
            cell.setClassName("yes", done);
            cell.setClassName("pick", here && !done && bar.isEmpty());
            cell.setClassName("hi", !here && bar.isEmpty() && pair.points() >= VERY_GOOD);
            cell.setClassName("sel", selected);
            String points = home.isEmpty() ? "" : Integer.toString(done ? line.points() : pair.points());
            String why = bar.isEmpty() ? "" : page.say("bar.short." + bar);
            set(words, !why.isEmpty() ? "" : home.isEmpty() ? page.say("waits-short") : points);
            set(under, !why.isEmpty() ? why : done ? state : change == null ? "" : Page.signed(change.points()));
            boolean draggable = page.isOpen() && here && row.isOpen();
            if (draggable) {
                // browsers drag the cell; buttons alone they do not
                getElement().setAttribute("draggable", "true");
                cell.getElement().setAttribute("draggable", "true");
            } else {
                getElement().removeAttribute("draggable");
                cell.getElement().removeAttribute("draggable");
            }
            getElement()
                    .setAttribute("aria-label", label(page, row, home, points, bar, here, done, change))
                    .setAttribute("aria-pressed", Boolean.toString(selected));
        }

        private String label(
                Page page,
                Row row,
                String home,
                String points,
                String bar,
                boolean here,
                boolean done,
                @org.jspecify.annotations.Nullable Change change) {
            String pair = page.say("cell", page.name(row.line().person()), page.home(home));
            if (!bar.isEmpty()) {
                return pair + ": " + page.say("bar." + bar);
            }
            StringBuilder label = new StringBuilder(pair);
            if (!points.isEmpty()) {
                label.append(": ").append(page.words().any("ui.fit.points", Integer.parseInt(points)));
            }
            if (here) {
                label.append(", ").append(done ? page.state(row.line()) : page.say("planned"));
            } else if (change != null) {
                label.append(", ").append(page.cost(change));
            }
            return label.toString();
        }

        private static void set(com.vaadin.flow.component.HtmlContainer part, String text) {
            if (!text.equals(part.getText())) {
                part.setText(text);
            }
            part.setVisible(!text.isEmpty());
        }
    }

    private static String script() {
        try (InputStream in = BoardTable.class.getResourceAsStream("board.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
