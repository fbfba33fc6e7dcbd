package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** An empty place, explained: why it is empty, and what to try with what it would bring. */
public final class EmptyState extends Section {
    private final UnorderedList tries = new UnorderedList();

    /** Why it is empty: a title and a sentence. */
    public EmptyState(String title, String why) {
        addClassName("im-empty");
        tries.addClassName("try");
        Paragraph lead = new Paragraph(why);
        lead.addClassName("im-lead");
        add(new Mosaic(), Layouts.close(new H2(title), lead));
    }

    /** Adds something to try, with what it would bring. */
    public EmptyState tryThis(String icon, String title, String brings, String href) {
        if (tries.getParent().isEmpty()) {
            add(new H3(getTranslation("ui.empty.try")), tries);
        }
        Span detail = new Span(brings);
        detail.addClassName("d");
        Anchor link = new Anchor(href, Icons.of(icon), new Span(new Strong(title), detail), Icons.of("next"));
        link.addClassName("im-try");
        tries.add(new ListItem(link));
        return this;
    }

    /** Buttons at the end. */
    public EmptyState actions(Component... buttons) {
        add(Layouts.actions(buttons));
        return this;
    }
}
