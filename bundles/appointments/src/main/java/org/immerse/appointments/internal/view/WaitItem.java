package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;

/** Something a person waits for: it has no day yet. */
final class WaitItem extends ListItem {
    private static final long serialVersionUID = 1L;

    WaitItem(String title, String why, Component... actions) {
        Span tile = new Span(Icons.of("clock"));
        tile.addClassNames("im-date", "wait");
        tile.getElement().setAttribute("aria-hidden", "true");
        Div in = new Div(new H3(title), new Paragraph(why), Layouts.row(actions));
        in.addClassName("in");
        add(tile, in);
    }
}
