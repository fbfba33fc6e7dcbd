package org.immerse.api.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words in bold. */
@Tag("b")
public final class Strong extends HtmlContainer {
    /** These words. */
    public Strong(String words) {
        setText(words);
    }
}
