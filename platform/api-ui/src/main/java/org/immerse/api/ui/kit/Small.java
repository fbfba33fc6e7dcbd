package org.immerse.api.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words in small print. */
@Tag("small")
public final class Small extends HtmlContainer {
    /** These words. */
    public Small(String words) {
        setText(words);
    }
}
