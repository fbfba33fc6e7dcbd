package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A white card: one part of a page. A card never holds a card. */
public final class Card extends Section {
    /** A card without a title. */
    public Card(Component... content) {
        addClassName("im-card");
        add(content);
    }

    /** A card with a title of second level. */
    public Card(String title, Component... content) {
        this(title, (Component) null, content);
    }

    private Card(String title, @org.jspecify.annotations.Nullable Component action, Component... content) {
        addClassName("im-card");
        H2 heading = new H2(title);
        heading.setId("h-" + Integer.toHexString(System.identityHashCode(this)));
        Header header = new Header(heading);
        if (action != null) {
            header.add(action);
        }
        getElement().setAttribute("aria-labelledby", heading.getId().orElse(""));
        add(header);
        add(content);
    }

    /** A card with a title and something at the end of the title's row. */
    public static Card titled(String title, Component action, Component... content) {
        return new Card(title, action, content);
    }

    /** Without inner edge, for lists and tables that reach the card's edge. */
    public Card flush() {
        addClassName("flush");
        return this;
    }

    /** With a smaller inner edge, for side columns. */
    public Card tight() {
        addClassName("tight");
        return this;
    }

    /** With its parts 16 pixels apart. */
    public Card stacked() {
        addClassName("im-stack");
        return this;
    }
}
