package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.immerse.api.matching.Reason.Outcome;

/** Reasons in short: a tick for met, a triangle for what is missing, a question mark for what is not known. */
public final class ReasonList extends UnorderedList {
    /** An empty list. */
    public ReasonList() {
        addClassName("im-reasons");
    }

    /** Adds a reason. */
    public ReasonList add(Outcome outcome, String sentence) {
        return add(outcome, new Span(sentence));
    }

    /** Adds a reason made of components. */
    public ReasonList add(Outcome outcome, Component sentence) {
        ListItem item = new ListItem(Icons.of(icon(outcome)), sentence);
        String name = className(outcome);
        if (!name.isEmpty()) {
            item.addClassName(name);
        }
        super.add(item);
        return this;
    }

    static String icon(Outcome outcome) {
        return switch (outcome) {
            case MET -> "check";
            case PARTLY, NOT -> "alert";
            case UNKNOWN -> "ask";
        };
    }

    private static String className(Outcome outcome) {
        return switch (outcome) {
            case MET -> "";
            case PARTLY, NOT -> "miss";
            case UNKNOWN -> "ask";
        };
    }
}
