package org.immerse.api.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * A button that reads a part of the page aloud with the browser's own voice, in the language of the page; pressed again it
 * stops. Nothing is sent anywhere. Hidden where the browser cannot speak.
 */
public final class ReadAloud extends NativeButton {
    private final Component part;

    /** Reads this part. */
    public ReadAloud(Component part) {
        this.part = part;
        addClassNames("im-btn", "tertiary", "im-speak");
        getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        add(Icons.small("speak"), new Span(getTranslation("ui.speak")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.immerse && window.immerse.speak(this, $0)", part.getElement());
    }
}
