package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** Ways to place parts beside and below each other. */
public final class Layouts {
    private Layouts() {}

    /** Parts 16 pixels apart, one below the other. */
    public static Div stack(Component... parts) {
        return div("im-stack", parts);
    }

    /** Parts 8 pixels apart: inside one thought. */
    public static Div close(Component... parts) {
        return div("im-stack-s", parts);
    }

    /** Parts in a row that wraps. */
    public static Div row(Component... parts) {
        return div("im-row", parts);
    }

    /** Parts in a row, pushed to its ends. */
    public static Div between(Component... parts) {
        return div("im-between", parts);
    }

    /** The buttons at the end of a page or form: full width on phones. */
    public static Div actions(Component... parts) {
        return div("im-actions", parts);
    }

    /** Content and a column at its side, which goes below on phones. */
    public static Div beside(Component content, Component... side) {
        Aside aside = new Aside(side);
        aside.addClassNames("im-stack", "stick");
        return div("im-two", content, aside);
    }

    private static Div div(String name, Component... parts) {
        Div div = new Div(parts);
        div.addClassName(name);
        return div;
    }
}
