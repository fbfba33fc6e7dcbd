package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.immerse.api.ui.kit.Icons;

/** One of the icons that suit a page, with its word; or the one the file has. */
final class IconField extends Select<String> {
    private static final long serialVersionUID = 1L;
    private static final List<String> SUITABLE = List.of(
            "paper",
            "file",
            "info",
            "ask",
            "alert",
            "home",
            "bed",
            "building",
            "key",
            "work",
            "course",
            "euro",
            "plus",
            "pulse",
            "heart",
            "users",
            "user",
            "chat",
            "phone",
            "globe",
            "pin",
            "bus",
            "calendar",
            "clock",
            "eye",
            "lock");

    IconField(Words words) {
        setId("page-icon");
        setLabel(words.say("icon"));
        setItems(SUITABLE);
        setItemLabelGenerator(
                symbol -> SUITABLE.contains(symbol) ? words.say("icon." + symbol) : words.say("icon.other", symbol));
        addValueChangeListener(
                change -> setPrefixComponent(change.getValue() == null ? new Span() : Icons.small(change.getValue())));
    }

    /** Shows this one, which can be chosen again. */
    void show(String symbol) {
        List<String> all = new ArrayList<>(SUITABLE);
        if (!all.contains(symbol)) {
            all.add(symbol);
        }
        setItems(all);
        setValue(symbol);
    }
}
