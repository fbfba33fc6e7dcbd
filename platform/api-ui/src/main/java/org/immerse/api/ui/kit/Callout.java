package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** A note on a tinted ground. */
public final class Callout extends Div {
    private final Div body = new Div();

    /** A note with the icon of its tone. */
    public Callout(Tone tone, Component... content) {
        this(tone, tone.icon(), content);
    }

    /** A note of one sentence. */
    public Callout(Tone tone, String sentence) {
        this(tone, new Paragraph(sentence));
    }

    /** A note with an icon of its own. */
    public Callout(Tone tone, String icon, Component... content) {
        addClassName("im-callout");
        tone.dress(this);
        body.addClassName("im-stack-s");
        body.add(content);
        add(Icons.of(icon), body);
    }

    /** With a heading. */
    public Callout heading(String words) {
        body.addComponentAsFirst(new H3(words));
        return this;
    }
}
