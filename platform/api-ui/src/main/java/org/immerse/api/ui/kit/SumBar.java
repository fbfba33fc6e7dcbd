package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.immerse.api.matching.Reason;

/** The bar made of the reasons: one part per criterion, as wide as its possible points, filled as far as its points. */
public final class SumBar extends Div {
    /**
     * One criterion.
     *
     * @param got points gained
     * @param max points possible
     * @param unknown whether it could not be decided: drawn striped
     */
    public record Part(int got, int max, boolean unknown) {
        /** The part of a reason. */
        public static Part of(Reason reason) {
            return new Part(reason.points(), reason.possible(), reason.outcome() == Reason.Outcome.UNKNOWN);
        }
    }

    /**
     * A bar.
     *
     * @param label what it shows, in words and points
     */
    public SumBar(String label, List<Part> parts) {
        addClassName("im-bar");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        parts.stream().filter(part -> part.max() > 0).forEach(part -> add(segment(part)));
    }

    /** The bar of a match. */
    public static SumBar of(String label, List<Reason> reasons) {
        return new SumBar(label, reasons.stream().map(Part::of).toList());
    }

    /** Less high, for lists. */
    public SumBar thin() {
        addClassName("thin");
        return this;
    }

    /** Higher, for the page of one match. */
    public SumBar tall() {
        addClassName("tall");
        return this;
    }

    private static Span segment(Part part) {
        Span segment = new Span();
        segment.getStyle().set("--max", Integer.toString(part.max()));
        if (part.unknown()) {
            segment.addClassName("unknown");
        } else {
            Element filled = new Element("i");
            filled.getStyle().set("--got", Integer.toString(part.got())).set("--max", Integer.toString(part.max()));
            segment.getElement().appendChild(filled);
        }
        return segment;
    }
}
