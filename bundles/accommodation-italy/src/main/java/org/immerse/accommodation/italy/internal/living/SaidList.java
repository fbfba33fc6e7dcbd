package org.immerse.accommodation.italy.internal.living;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.immerse.api.ui.kit.Worklist;

/** What was said in a stay, newest first. */
final class SaidList extends Div {
    private static final String KEY = "accommodation-italy.living.";
    private static final long serialVersionUID = 1L;

    /** @param sides whether to name who said it */
    SaidList(List<CheckIn> said, boolean sides) {
        Worklist list = new Worklist();
        said.forEach(one -> {
            List<String> details = new ArrayList<>();
            if (sides) {
                details.add(getTranslation(KEY + "side." + one.side().code()));
            }
            if (!one.words().isEmpty()) {
                details.add(one.words());
            }
            if (one.talk()) {
                details.add(getTranslation(KEY + (one.waits() ? "talk.waits" : "talk.done")));
            }
            String title = one.mood()
                    .map(mood -> getTranslation(KEY + "mood." + mood.code()))
                    .orElseGet(() -> getTranslation(KEY + "talk"));
            list.add(
                    one.mood().map(Mood::icon).orElse("chat"),
                    new Span(title),
                    details,
                    getTranslation("text.verbatim", one.made()));
        });
        add(list);
    }
}
