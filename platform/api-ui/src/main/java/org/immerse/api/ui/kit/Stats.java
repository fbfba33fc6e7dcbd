package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The numbers above a worklist: each is a link that filters the list, the chosen one is marked. */
public final class Stats extends Nav {
    /** Numbers without any yet; the label says what they filter. */
    public Stats(String label) {
        addClassName("im-stats");
        setAriaLabel(label);
    }

    /** Adds a number. */
    public Stats add(long number, String words, String href, boolean chosen) {
        Anchor link = new Anchor(href, new Strong(Long.toString(number)), new Span(words));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        super.add(link);
        return this;
    }
}
