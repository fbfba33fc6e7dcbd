package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How well an offer fits: words first, then the points, then the bar they come from. */
public final class Fit extends Div {
    private final SumBar bar;

    /** The fit of a score of 0 to 100, which is the sum of the parts. */
    public Fit(int score, List<SumBar.Part> parts) {
        addClassName("im-fit");
        String word = getTranslation(key(score));
        String points = getTranslation("ui.fit.points", score);
        Span wordSpan = new Span(word);
        wordSpan.addClassName("word");
        Span pointsSpan = new Span(points);
        pointsSpan.addClassName("num");
        Paragraph head = new Paragraph(wordSpan, pointsSpan);
        head.addClassName("head");
        bar = new SumBar(word + ", " + points, parts);
        add(head, bar);
    }

    /** With the high bar of a page about one match. */
    public Fit tall() {
        bar.tall();
        return this;
    }

    /** The key of the words for a score: very well from 80, well from 70, in part from 50, a little below. */
    public static String key(int score) {
        if (score >= 80) {
            return "ui.fit.very";
        }
        if (score >= 70) {
            return "ui.fit.well";
        }
        return score >= 50 ? "ui.fit.part" : "ui.fit.little";
    }
}
