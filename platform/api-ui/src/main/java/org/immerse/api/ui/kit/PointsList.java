package org.immerse.api.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Reason;
import org.immerse.api.text.Text;

/** Every reason with its points, and their sum: the small bars are to the scale of the big one. */
public final class PointsList extends OrderedList {
    /** The points of a match. */
    public PointsList(Match match) {
        this(match.score(), match.reasons());
    }

    /** The points that add up to a score. */
    public PointsList(int score, List<Reason> reasons) {
        addClassName("im-points");
        int largest = reasons.stream().mapToInt(Reason::possible).max().orElse(1);
        reasons.forEach(reason -> add(line(reason, Math.max(1, largest))));
        add(sum(score, reasons.stream().mapToInt(Reason::possible).sum()));
    }

    private ListItem line(Reason reason, int largest) {
        String points = getTranslation("ui.points.of", reason.points(), reason.possible());
        SumBar bar = new SumBar(points, List.of(SumBar.Part.of(reason))).thin();
        bar.addClassName("one");
        bar.getStyle().set("--w", Integer.toString(Math.round(100f * reason.possible() / largest)));
        Paragraph say = new Paragraph(words(reason.text()));
        say.addClassName("say");
        ListItem item = new ListItem(
                Icons.of(ReasonList.icon(reason.outcome())),
                strong(words(reason.title())),
                points(reason.points(), reason.possible()),
                say,
                bar);
        reason.grounds().forEach(ground -> item.add(ground(ground)));
        switch (reason.outcome()) {
            case PARTLY, NOT -> item.addClassName("part");
            case UNKNOWN -> item.addClassName("ask");
            case MET -> {}
        }
        return item;
    }

    /** The law that allows a protected fact to count, with its source. */
    private Paragraph ground(LawfulGround ground) {
        Paragraph line =
                new Paragraph(getTranslation("ui.points.ground", getTranslation(ground.textKey()), ground.source()));
        line.addClassNames("say", "ground");
        return line;
    }

    private ListItem sum(int score, int possible) {
        ListItem item = new ListItem(new Span(), strong(getTranslation("ui.points.sum")), points(score, possible));
        item.addClassName("sum");
        return item;
    }

    /** Points with the gained number in bold: the pattern's bold part is marked with asterisks. */
    private Span points(int got, int possible) {
        Span span = new Span();
        span.addClassName("pts");
        String[] parts = getTranslation("ui.points.marked", got, possible).split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            span.add(i % 2 == 1 ? strong(parts[i]) : new Span(parts[i]));
        }
        return span;
    }

    private String words(Text text) {
        return getTranslation(text.key(), text.arguments().toArray());
    }

    private static Strong strong(String words) {
        return new Strong(words);
    }
}
