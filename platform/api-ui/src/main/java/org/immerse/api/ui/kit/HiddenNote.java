package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Names what is hidden, and when it opens. */
public final class HiddenNote extends Paragraph {
    /** A note with a lock. */
    public HiddenNote(String words) {
        addClassName("im-hidden");
        add(Icons.of("lock"), new Span(words));
    }
}
