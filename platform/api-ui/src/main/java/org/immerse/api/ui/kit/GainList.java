package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What would improve a match: the gain, the new total, what to do, and where. */
public final class GainList extends UnorderedList {
    /** An empty list. */
    public GainList() {
        addClassName("im-gain");
    }

    /**
     * Adds an improvement; gain and score come from the engine.
     *
     * @param more what leads there, such as a link to a course or to the question
     */
    public GainList add(int gain, int score, String title, Component... more) {
        Span plus = new Span("+" + gain);
        plus.addClassName("plus");
        plus.add(new Small(getTranslation("ui.gain.upto", score)));
        Div words = new Div(new H3(title));
        for (Component component : more) {
            words.add(new Paragraph(component));
        }
        super.add(new ListItem(plus, words));
        return this;
    }
}
