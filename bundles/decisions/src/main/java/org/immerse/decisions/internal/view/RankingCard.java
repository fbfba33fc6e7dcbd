package org.immerse.decisions.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.RankingSeen.Score;
import org.immerse.api.decision.Replay;
import org.immerse.api.fact.Facts;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Tone;

/** A ranking as it was shown, line by line, with what it comes to now where it was scored again, and the facts that counted. */
final class RankingCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private final transient DecisionWords words;
    private final transient LoggedDecision entry;
    private final transient RankingSeen ranking;
    private final transient Optional<Replay> replay;
    private final transient Map<String, String> names;
    private final transient Locale locale;

    RankingCard(
            DecisionWords words, LoggedDecision entry, RankingSeen ranking, Optional<Replay> replay, Locale locale) {
        this.words = words;
        this.entry = entry;
        this.ranking = ranking;
        this.replay = replay;
        this.locale = locale;
        this.names = words.names(entry.decision(), ranking, locale);
    }

    @Override
    protected Card initContent() {
        String shown = ranking.shown() ? "decisions.entry.shown" : "decisions.entry.not-shown";
        return new Card(
                        words.text(locale, "decisions.entry.ranking"),
                        new Paragraph(words.text(locale, shown, ranking.seen())),
                        table(),
                        facts())
                .stacked();
    }

    private DataTable table() {
        List<String> heads = new ArrayList<>();
        boolean offers = ranking.offers().size() > 1;
        heads.add(words.text(locale, "decisions.entry.who"));
        if (offers) {
            heads.add(words.text(locale, "decisions.entry.offer"));
        }
        heads.add(words.text(locale, "decisions.entry.outcome"));
        heads.add(words.text(locale, "decisions.entry.score"));
        replay.ifPresent(again -> heads.add(words.text(locale, "decisions.entry.now")));
        heads.add(words.text(locale, "decisions.entry.points"));
        DataTable table = new DataTable(words.text(locale, "decisions.entry.ranking"), heads);
        for (int i = 0; i < ranking.scores().size(); i++) {
            Score score = ranking.scores().get(i);
            int place = i;
            List<Component> row = new ArrayList<>();
            row.add(new Span(name(score.need())));
            if (offers) {
                row.add(code(name(score.offer())));
            }
            row.add(outcome(score));
            row.add(new Span(Integer.toString(score.score())));
            replay.ifPresent(again -> row.add(now(again.items().get(place))));
            Div points = new Div(new Span(words.points(entry.model(), score.parts(), locale)));
            points.getStyle().set("min-width", "16rem"); // on phones the table scrolls inside itself
            row.add(points);
            table.row(row);
        }
        return table;
    }

    private Component outcome(Score score) {
        Optional<Decision.Line> line = entry.decision().lines().stream()
                .filter(one -> one.need().equals(score.need()) && one.offer().equals(score.offer()))
                .findFirst();
        if (line.isEmpty()) {
            return new Span(words.text(locale, "decisions.outcome.none"));
        }
        Decision.Outcome outcome = line.get().outcome();
        Div cell = Layouts.close(new BadgeWord(
                words.text(locale, "decisions.outcome." + outcome.name().toLowerCase(Locale.ROOT)),
                outcome == Decision.Outcome.CHOSEN ? Tone.OK : Tone.PLAIN));
        if (!line.get().reason().isEmpty()) {
            cell.add(new Span(line.get().reason()));
        }
        return cell;
    }

    private Component now(Replay.Item item) {
        if (item.replayed().isEmpty()) {
            return new Span(words.text(locale, "decisions.replay.none"));
        }
        String score = Integer.toString(item.replayed().getAsInt());
        if (item.isSame()) {
            return new BadgeWord(score, Tone.OK).icon("check");
        }
        String differing = item.differing().stream()
                .map(criterion -> words.criterion(entry.model(), criterion, locale))
                .reduce((before, next) -> words.text(locale, "decisions.list", before, next))
                .orElse("");
        return Layouts.close(
                new BadgeWord(score, Tone.WARNING).icon("alert"),
                new Span(words.text(locale, "decisions.replay.criteria", differing)));
    }

    private Details facts() {
        Div all = Layouts.stack();
        ranking.offers().forEach(offer -> all.add(side(name(offer.id()), offer.facts())));
        ranking.needs().forEach(need -> all.add(side(name(need.id()), need.facts())));
        return new Details(words.text(locale, "decisions.entry.facts"), all);
    }

    private Div side(String name, Facts facts) {
        Summary summary = new Summary().narrow();
        words.facts(entry.model(), facts, locale).forEach(summary::add);
        H3 head = new H3(name);
        head.getStyle().set("overflow-wrap", "anywhere");
        return Layouts.close(head, summary);
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private static Span code(String words) {
        Span span = new Span(words);
        span.addClassName("im-ltr");
        return span;
    }
}
