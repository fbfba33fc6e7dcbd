package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How many questions there are, which is now, and how many are left. */
public final class StepsBar extends Div {
    /**
     * A bar.
     *
     * @param now the present question, from 1
     */
    public StepsBar(int now, int total) {
        addClassName("im-steps-bar");
        String where = getTranslation("ui.steps.now", now, total);
        Div track = new Div();
        track.addClassName("track");
        track.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-valuemin", "1")
                .setAttribute("aria-valuemax", Integer.toString(total))
                .setAttribute("aria-valuenow", Integer.toString(now))
                .setAttribute("aria-label", where);
        for (int step = 1; step <= total; step++) {
            Element mark = new Element("i");
            if (step <= now) {
                mark.setAttribute("class", step < now ? "done" : "now");
            }
            track.getElement().appendChild(mark);
        }
        add(track, new Paragraph(new Span(where), new Span(getTranslation("ui.steps.left", total - now))));
    }
}
