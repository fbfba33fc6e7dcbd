package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Span;

/** When something was last checked, with a clock. */
public final class Freshness extends Span {
    /** These words, such as 'Checked today'. */
    public Freshness(String words) {
        addClassName("im-fresh");
        add(Icons.of("clock"), new Span(words));
    }
}
