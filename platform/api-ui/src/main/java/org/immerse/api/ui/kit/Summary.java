package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Answers to check, or facts of a file: each with a note and a change link that repeats the question. */
public final class Summary extends DescriptionList {
    /** An empty list. */
    public Summary() {
        addClassName("im-summary");
    }

    /** For narrow columns. */
    public Summary narrow() {
        addClassName("narrow");
        return this;
    }

    /** Adds an answer in words. */
    public Line add(String term, String answer) {
        return add(term, new com.vaadin.flow.component.html.Span(answer));
    }

    /** Adds an answer made of components. */
    public Line add(String term, Component answer) {
        Line line = new Line(term, answer);
        add(line);
        return line;
    }

    /** One line of the list; can be built further. */
    public static final class Line extends Div {
        private final String term;

        private Line(String term, Component answer) {
            super(new Term(term), new Description(answer));
            this.term = term;
        }

        /** Quiet words below, such as who said it and when. */
        public Line note(String words) {
            Description note = new Description(words);
            note.addClassName("note");
            add(note);
            return this;
        }

        /** The link that changes the answer. */
        public Line change(String href) {
            return act(Links.change(href, getTranslation("ui.summary.change"), term));
        }

        /** Something else that can be done about it. */
        public Line act(Component component) {
            Description act = new Description(component);
            act.addClassName("act");
            add(act);
            return this;
        }

        /** Marks it as still to be answered. */
        public Line todo() {
            addClassName("todo");
            return this;
        }
    }
}
