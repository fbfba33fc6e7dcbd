package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The essentials of an offer: an icon, what it is (for screen readers), and the fact with its key figure in bold. */
public final class FactsList extends DescriptionList {
    /** An empty list in one column. */
    public FactsList() {
        addClassName("im-facts");
    }

    /** In two columns on desks. */
    public FactsList two() {
        addClassName("two");
        return this;
    }

    /** Adds a fact. */
    public FactsList add(String icon, String term, String fact) {
        return add(icon, term, new Span(fact));
    }

    /** Adds a fact that starts with its key figure in bold. */
    public FactsList add(String icon, String term, String figure, String rest) {
        return add(icon, term, new Span(new Strong(figure), new Span(rest.isEmpty() ? "" : " " + rest)));
    }

    /** Adds a fact made of components. */
    public FactsList add(String icon, String term, Component fact) {
        add(new Div(Icons.of(icon), new Term(term), new Description(fact)));
        return this;
    }
}
