package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The steps of something that takes time: what is done, what is now, what comes. */
public final class StatusThread extends OrderedList {
    /** Where a step stands. */
    public enum State {
        /** Over. */
        DONE("done"),
        /** Being done. */
        NOW("now"),
        /** Still to come. */
        WAITING("wait"),
        /** Should have been done. */
        LATE("late");

        private final String name;

        State(String name) {
            this.name = name;
        }
    }

    private int steps;

    /** A thread without steps. */
    public StatusThread() {
        addClassName("im-thread");
    }

    /**
     * Adds a step.
     *
     * @param when the time or how long it takes, in words; empty for none
     */
    public StatusThread add(State state, String title, String when, Component... more) {
        steps++;
        Span dot = state == State.DONE ? new Span(Icons.of("check")) : new Span(Integer.toString(steps));
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        Div in = new Div(heading(state, title));
        in.addClassName("in");
        if (!when.isEmpty()) {
            Paragraph time = new Paragraph(when);
            time.addClassName("when");
            in.add(time);
        }
        in.add(more);
        ListItem item = new ListItem(dot, in);
        item.addClassName(state.name);
        if (state == State.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        super.add(item);
        return this;
    }

    /** The heading, with the state as hidden words before it. */
    private H3 heading(State state, String title) {
        Span hidden = new Span(getTranslation("ui.thread." + state.name) + ": ");
        hidden.addClassName("im-vh");
        return new H3(hidden, new Span(title));
    }
}
