package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.immerse.api.matching.Reason;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Fit;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PointsList;
import org.immerse.api.ui.kit.SumBar;
import org.immerse.api.ui.kit.Summary;
import org.immerse.jobs.spain.internal.matching.Candidates.Candidate;

/** Somebody without a name: how well the vacancy fits, why, and what may be seen of the person. */
final class CandidateCard extends Article {
    private static final int LETTERS = 3;

    private final Messages messages;

    CandidateCard(Candidate candidate, FactWords facts, Messages messages, Component badge, Component... actions) {
        this.messages = messages;
        addClassName("im-match");
        String pseudonym = candidate.view().pseudonym();
        Span avatar = new Span(pseudonym.substring(0, Math.min(LETTERS, pseudonym.length())));
        avatar.addClassNames("im-avatar", "anon");
        avatar.getElement().setAttribute("aria-hidden", "true");
        H2 title = new H2(getTranslation("jobs-spain.candidate.title", pseudonym));
        Summary summary = new Summary().narrow();
        facts.of(candidate.view().facts()).forEach(summary::add);
        Div what = new Div(Layouts.row(avatar, title, badge), summary);
        what.addClassName("what");
        List<Reason> reasons =
                candidate.reasons().stream().map(this::forEmployer).toList();
        Div why = new Div(
                new Fit(candidate.score(), reasons.stream().map(SumBar.Part::of).toList()),
                ShortReasons.list(
                        reasons.stream().filter(CandidateCard::isTold).toList(),
                        reason -> messages.text(reason.text(), getLocale()),
                        outcome -> getTranslation(
                                outcome == Reason.Outcome.UNKNOWN
                                        ? "jobs-spain.list.to-know"
                                        : "jobs-spain.list.missing")),
                new Details(getTranslation("jobs-spain.candidate.points"), new PointsList(candidate.score(), reasons)),
                hidden(candidate, facts));
        why.addClassName("why");
        Div acts = new Div(actions);
        acts.addClassName("acts");
        why.add(acts);
        add(what, why);
    }

    private static boolean isTold(Reason reason) {
        return !"rest".equals(reason.criterion());
    }

    /** The same sentence as about a third person, where there is one with the same arguments. */
    private Reason forEmployer(Reason reason) {
        String key = "jobs-spain.candidate." + reason.criterion() + "."
                + reason.outcome().name().toLowerCase(java.util.Locale.ROOT);
        return messages.has(key)
                ? new Reason(
                        reason.criterion(),
                        reason.outcome(),
                        reason.points(),
                        reason.possible(),
                        reason.title(),
                        new Text(key, reason.text().arguments()))
                : reason;
    }

    private static Component hidden(Candidate candidate, FactWords facts) {
        Div notes = Layouts.close();
        note(notes, "jobs-spain.candidate.hidden", facts.names(candidate.opensLater()));
        note(notes, "jobs-spain.candidate.hidden.rest", facts.names(candidate.staysHidden()));
        return notes;
    }

    private static void note(Div notes, String key, String names) {
        if (!names.isEmpty()) {
            notes.add(new HiddenNote(notes.getTranslation(key, names)));
        }
    }
}
