package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import org.immerse.api.ui.kit.Links;

/** Links to the pages before and after; nothing where all fits on one. */
final class PageLinks extends Nav {
    /**
     * Links of a long list.
     *
     * @param page the present page, from 1
     * @param last the last page
     * @param address of a page
     */
    PageLinks(int page, int last, IntFunction<String> address) {
        addClassName("im-between");
        setAriaLabel(getTranslation("jobs-spain.pages"));
        setVisible(last > 1);
        add(
                page > 1
                        ? Links.button(address.apply(page - 1), getTranslation("jobs-spain.pages.before"))
                        : new Span(),
                new Span(getTranslation("jobs-spain.pages.now", page, last)),
                page < last
                        ? Links.button(address.apply(page + 1), getTranslation("jobs-spain.pages.after"))
                        : new Span());
    }

    /** How many pages a list has. */
    static int last(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }
}
