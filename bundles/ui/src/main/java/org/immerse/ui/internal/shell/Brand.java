package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.immerse.api.ui.kit.Small;

/** The mark and the name of the site; leads home. A name of two parts ('IMMERSE Valencia') stands in two lines. */
final class Brand extends Anchor {
    private static final String MARK = """
            <svg viewBox="0 0 36 36" aria-hidden="true"><rect width="36" height="36" rx="9" fill="var(--im-accent-deep)"/>\
            <path d="M6 6A24 24 0 0 1 30 30 24 24 0 0 1 6 6Z" fill="#fff"/>\
            <circle cx="26.2" cy="9.8" r="3.8" fill="var(--im-sun)"/></svg>""";

    Brand(String name) {
        setHref(".");
        addClassName("im-brand");
        Svg mark = new Svg(MARK);
        mark.addClassName("im-mark");
        int space = name.indexOf(' ');
        Span words = new Span(space < 0 ? name : name.substring(0, space));
        if (space > 0) {
            words.add(new Small(name.substring(space + 1)));
        }
        add(mark, words);
    }
}
