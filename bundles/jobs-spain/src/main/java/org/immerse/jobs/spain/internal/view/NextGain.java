package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.immerse.api.matching.Improvement;
import org.immerse.api.text.Text;

/** The one change that would help a match most, on its card; nothing where there is none. Filled after the card is shown. */
final class NextGain extends Paragraph {
    NextGain() {
        addClassName("im-quiet");
        setVisible(false);
    }

    /** Shows the first of the improvements. */
    void show(List<Improvement> improvements) {
        if (!improvements.isEmpty()) {
            Text best = improvements.getFirst().text();
            setText(getTranslation(best.key(), best.arguments().toArray()));
            setVisible(true);
        }
    }
}
