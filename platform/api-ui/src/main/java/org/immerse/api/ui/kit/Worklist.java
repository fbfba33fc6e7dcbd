package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Rows of things to do or to look back at: an icon, a title, what it is about, and something at the end. */
public final class Worklist extends UnorderedList {
    /** An empty list. */
    public Worklist() {
        addClassName("im-rows");
    }

    /**
     * Adds a row.
     *
     * @param title the words or link that name it
     * @param details lines below the title
     * @param side at the end of the row, such as a time or a badge
     */
    public Worklist add(String icon, Component title, List<String> details, Component side) {
        Div body = new Div();
        Paragraph head = new Paragraph(title);
        head.addClassName("t");
        body.add(head);
        details.forEach(words -> {
            Paragraph line = new Paragraph(words);
            line.addClassName("d");
            body.add(line);
        });
        super.add(new ListItem(tile(icon), body, side));
        return this;
    }

    /** Adds a row that ends with quiet words, such as a time. */
    public Worklist add(String icon, Component title, List<String> details, String side) {
        Span quiet = new Span(side);
        quiet.addClassNames("im-quiet", "im-nowrap");
        return add(icon, title, details, quiet);
    }

    private static Span tile(String icon) {
        Span tile = new Span(Icons.of(icon));
        tile.addClassNames("im-tilebox", "s");
        return tile;
    }
}
