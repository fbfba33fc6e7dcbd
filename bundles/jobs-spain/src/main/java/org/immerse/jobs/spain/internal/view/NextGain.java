package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.immerse.api.matching.Improvement;

/** The one change that would help a match most, on its card; nothing where there is none. Filled after the card is shown. */
final class NextGain extends Paragraph {
    NextGain() {
        addClassName("im-quiet");
        setVisible(false);
    }

    /** Shows the first of the improvements. */
    void show(List<Improvement> improvements) {
        if (!improvements.isEmpty()) {
            Improvement best = improvements.getFirst();
            setText(getTranslation("jobs-spain.list.improve", best.gain(), best.text()));
            setVisible(true);
        }
    }
}
