package org.immerse.directory.internal.view;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import org.immerse.api.ui.kit.Links;

/** Links to the pages before and after; nothing where all fits on one. */
final class PageLinks extends Nav {
    private static final long serialVersionUID = 1L;

    PageLinks(EntryWords words, int page, int last, IntFunction<String> address) {
        addClassName("im-between");
        setAriaLabel(words.say("pages"));
        setVisible(last > 1);
        add(
                page > 1 ? Links.button(address.apply(page - 1), words.say("pages.before")) : new Span(),
                new Span(words.say("pages.now", page, last)),
                page < last ? Links.button(address.apply(page + 1), words.say("pages.after")) : new Span());
    }
}
