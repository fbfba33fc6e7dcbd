package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.immerse.api.ui.kit.Layouts;

/** Rows of fields that can be added and taken away. */
final class RowList<R extends Component & RowList.Row> extends Div {
    private static final long serialVersionUID = 1L;

    /** One row. */
    interface Row {
        /** Called as the row is taken away. */
        default void leave() {}
    }

    private final transient Form form;
    private final transient Supplier<R> maker;
    private final String removeWords;
    private final List<R> rows = new ArrayList<>();
    private final Div place = Layouts.stack();

    /** No row yet. */
    RowList(Form form, String addWords, String removeWords, Supplier<R> maker) {
        this.form = form;
        this.maker = maker;
        this.removeWords = removeWords;
        addClassName("im-stack");
        Button more = new Button(addWords, click -> {
            add();
            form.changed();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(place, Layouts.row(more));
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    R add() {
        R row = maker.get();
        Button less = new Button(removeWords, click -> {
            row.leave();
            rows.remove(row);
            row.getParent().ifPresent(place::remove);
            form.changed();
        });
        less.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div line = Layouts.close(row, Layouts.row(less));
        line.addClassName("edit-row");
        rows.add(row);
        place.add(line);
        return row;
    }

    void clear() {
        rows.forEach(Row::leave);
        rows.clear();
        place.removeAll();
    }
}
