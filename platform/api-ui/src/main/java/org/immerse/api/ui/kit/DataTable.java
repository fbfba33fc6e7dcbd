package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A plain table for staff, up to some hundred rows; scrolls sideways inside itself where it does not fit. */
public final class DataTable extends Div {
    private final NativeTable table = new NativeTable();

    /**
     * A table.
     *
     * @param caption what the table holds, for screen readers
     */
    public DataTable(String caption, List<String> heads) {
        addClassName("im-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.addClassNames("im-table", "mid");
        NativeTableRow head = new NativeTableRow();
        heads.forEach(words -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    /** Adds a row of components, the first being its head. */
    public DataTable row(List<? extends Component> cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0) {
                NativeTableHeaderCell head = new NativeTableHeaderCell(cells.get(i));
                head.getElement().setAttribute("scope", "row");
                row.add(head);
            } else {
                row.add(new NativeTableCell(cells.get(i)));
            }
        }
        table.getBody().add(row);
        return this;
    }

    /** Adds a row of words. */
    public DataTable words(String... cells) {
        return row(java.util.Arrays.stream(cells).map(Span::new).toList());
    }

    /** Takes all rows away. */
    public void clear() {
        table.getBody().removeAll();
    }
}
