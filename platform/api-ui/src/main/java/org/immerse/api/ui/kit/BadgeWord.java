package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A small mark that is always a word. */
public final class BadgeWord extends Span {
    /** A badge in the accent. */
    public BadgeWord(String word) {
        this(word, Tone.ACCENT);
    }

    /** A badge of a tone. */
    public BadgeWord(String word, Tone tone) {
        addClassName("im-badge");
        tone.dress(this);
        add(new Span(word));
    }

    /** With an icon before the word. */
    public BadgeWord icon(String symbol) {
        addComponentAsFirst(Icons.of(symbol));
        return this;
    }
}
