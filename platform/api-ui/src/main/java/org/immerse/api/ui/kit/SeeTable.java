package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who sees what: one row per kind of fact, one column per situation, an eye and 'Yes' or a lock and 'No'. */
public final class SeeTable extends NativeTable {
    /**
     * A table.
     *
     * @param who the head of the first column, such as 'The company sees'
     * @param situations heads of the other columns, such as 'Now' and 'If you apply'
     */
    public SeeTable(String who, List<String> situations) {
        addClassNames("im-table", "im-seetable");
        NativeTableRow head = new NativeTableRow();
        head.add(headCell(who, "col"));
        situations.forEach(situation -> head.add(headCell(situation, "col")));
        getHead().add(head);
    }

    /** Adds a row: whether the fact is seen in each situation. */
    public SeeTable row(String fact, List<Boolean> seen) {
        NativeTableRow row = new NativeTableRow();
        row.add(headCell(fact, "row"));
        seen.forEach(yes -> row.add(new NativeTableCell(see(yes))));
        getBody().add(row);
        return this;
    }

    private Span see(boolean yes) {
        Span see = new Span(Icons.of(yes ? "eye" : "lock"), new Span(getTranslation(yes ? "ui.see.yes" : "ui.see.no")));
        see.addClassNames("im-see", yes ? "yes" : "never");
        return see;
    }

    private static NativeTableHeaderCell headCell(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
