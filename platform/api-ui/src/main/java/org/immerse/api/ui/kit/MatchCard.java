package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.immerse.api.matching.Reason;

/** A match: what it is, where, the essentials; how well it fits, the two strongest reasons and the one thing missing. */
public final class MatchCard extends Article {
    private final Div what = new Div();
    private final Div why = new Div();
    private final Div acts = new Div();

    /** A card whose title opens the page of the match. */
    public MatchCard(String title, String href, String where) {
        addClassName("im-match");
        what.addClassName("what");
        why.addClassName("why");
        acts.addClassName("acts");
        H2 heading = new H2(new Anchor(href, title));
        Paragraph place = new Paragraph(where);
        place.addClassName("where");
        what.add(new Div(heading, place));
        add(what);
    }

    /** A badge above the facts. */
    public MatchCard badge(BadgeWord badge) {
        what.add(Layouts.row(badge));
        return this;
    }

    /** Badges above the facts, in a row. */
    public MatchCard badges(List<BadgeWord> badges) {
        what.add(Layouts.row(badges.toArray(Component[]::new)));
        return this;
    }

    /** Pay, rent, hours, dates. */
    public MatchCard facts(FactsList facts) {
        what.add(facts);
        return this;
    }

    /** How fresh the offer is, in words. */
    public MatchCard fresh(String words) {
        what.add(new Freshness(words));
        return this;
    }

    /** How well it fits, from the engine's reasons. */
    public MatchCard fit(int score, List<Reason> reasons) {
        addWhy(new Fit(score, reasons.stream().map(SumBar.Part::of).toList()));
        return this;
    }

    /** The reasons worth naming. */
    public MatchCard reasons(ReasonList list) {
        addWhy(list);
        return this;
    }

    /** What would raise it most; may be filled after the card is shown. */
    public MatchCard gain(Component gain) {
        addWhy(gain);
        return this;
    }

    /** What can be done: see why, save. */
    public MatchCard actions(Component... buttons) {
        acts.add(buttons);
        addWhy(acts);
        return this;
    }

    private void addWhy(Component part) {
        if (why.getParent().isEmpty()) {
            add(why);
        }
        why.add(part);
    }
}
