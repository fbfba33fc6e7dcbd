package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The filters in use, each with a cross that takes it away. */
public final class FilterChips extends Div {
    /** No filter yet. */
    public FilterChips() {
        addClassName("im-chips");
    }

    /** Adds a filter in use. */
    public FilterChips add(String words, Runnable remove) {
        NativeButton chip = new NativeButton();
        chip.addClassNames("im-chip", "on");
        chip.getElement().setAttribute("type", "button");
        chip.add(new Span(words), Icons.of("cross"));
        chip.setAriaLabel(getTranslation("ui.filter.remove", words));
        chip.addClickListener(click -> remove.run());
        super.add(chip);
        return this;
    }
}
