package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Links of every kind. Addresses inside the site are relative to its base, without a slash at the start. */
public final class Links {
    private Links() {}

    /** A link in text. */
    public static Anchor to(String href, String words) {
        return new Anchor(href, words);
    }

    /** A link to a page without script or a download, which the browser loads by itself. */
    public static Anchor page(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.setRouterIgnore(true);
        return link;
    }

    /** A link to another site, told apart by {@code rel}; it opens in the same window, as readers expect. */
    public static Anchor away(String href, String words) {
        Anchor link = page(href, words);
        link.getElement().setAttribute("rel", "noopener noreferrer external");
        return link;
    }

    /** A link that looks like a button: it goes somewhere. */
    public static Anchor button(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassName("im-btn");
        return link;
    }

    /** A link that looks like the main button of its page. */
    public static Anchor primary(String href, String words) {
        Anchor link = button(href, words);
        link.addClassNames("primary", "large");
        return link;
    }

    /** The link back, above the title. */
    public static Anchor back(String href, String words) {
        Anchor link = new Anchor(href, new Component[] {Icons.small("back"), new Span(words)});
        link.addClassName("im-back");
        return link;
    }

    /** A change link of a list, which says for screen readers what it changes. */
    public static Anchor change(String href, String words, String what) {
        Anchor link = new Anchor(href, words);
        link.addClassName("change");
        Span hidden = new Span(": " + what);
        hidden.addClassName("im-vh");
        link.add(hidden);
        return link;
    }
}
