package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immerse.accommodation.italy.internal.home.Home;

/** The fields of one page of the form. */
abstract class EntryFields extends Div {
    private static final long serialVersionUID = 1L;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    EntryFields() {
        addClassName("im-stack");
    }

    /** Adds a field that problems can name. */
    final <C extends Component> C field(String name, C field) {
        field.setId("accommodation-italy-entry-" + name);
        fields.put(name, field);
        add(field);
        return field;
    }

    /** The fields problems can name. */
    final Map<String, Component> fields() {
        return Map.copyOf(fields);
    }

    /** A text of the form. */
    final String words(String key, Object... arguments) {
        return getTranslation(EntryView.KEY + key, arguments);
    }

    /** The home as it is with what is written; what cannot be read is told to the problems. */
    abstract Home read(Home before, Unread problems);
}
