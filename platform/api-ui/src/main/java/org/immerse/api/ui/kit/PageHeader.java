package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a page, a sentence below it, and what can be done with the page as a whole. */
public final class PageHeader extends Div {
    private final Div words = new Div();

    /** A title alone. */
    public PageHeader(String title) {
        addClassName("im-between");
        words.addClassName("im-stack-s");
        words.add(new H1(title));
        add(words);
    }

    /** A title and the sentence below it. */
    public PageHeader(String title, String lead) {
        this(title);
        Paragraph sentence = new Paragraph(lead);
        sentence.addClassName("im-lead");
        words.add(sentence);
    }

    /** Something below the words, such as badges. */
    public PageHeader below(Component component) {
        words.add(component);
        return this;
    }

    /** Something at the end of the row, such as a button. */
    public PageHeader action(Component component) {
        add(component);
        return this;
    }
}
