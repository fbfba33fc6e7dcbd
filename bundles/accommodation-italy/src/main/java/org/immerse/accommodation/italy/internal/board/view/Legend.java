package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;

/** What the cells mean, and which keys do what. */
final class Legend {
    private Legend() {}

    @Tag("i")
    private static final class Mark extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        Mark(String name) {
            addClassName(name);
        }
    }

    static Div of(Page page) {
        Paragraph marks = new Paragraph();
        marks.addClassName("im-legend");
        for (String mark : new String[] {"pick", "yes", "hi", "no"}) {
            marks.add(new Span(new Mark(mark), new Span(page.say("legend." + mark))));
        }
        return Layouts.stack(marks, new Callout(Tone.PLAIN, keys(page)));
    }

    /** The sentence's keys stand between asterisks. */
    private static Paragraph keys(Page page) {
        String[] parts = page.say("keys").split("\\*", -1);
        Component[] words = new Component[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Span part = new Span(parts[i]);
            if (i % 2 == 1) {
                part.addClassName("im-kbd");
            }
            words[i] = part;
        }
        return new Paragraph(words);
    }
}
