package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The confirmation after a step: it worked, and the number to ask with. */
public final class Done extends Section {
    /** A confirmation of a title and a sentence. */
    public Done(String title, String sentence) {
        addClassName("im-done");
        Span tick = new Span(Icons.of("check"));
        tick.addClassName("tick");
        add(tick, new H1(title), new Paragraph(sentence));
    }

    /** With the reference number to ask with. */
    public Done reference(String words, String number) {
        Span code = new Span(number);
        code.addClassNames("im-ref", "im-ltr");
        add(new Paragraph(new Span(words + " "), code));
        return this;
    }
}
