package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.ReadAloud;
import org.immerse.api.ui.kit.ReasonList;
import org.immerse.api.ui.kit.Strong;
import org.immerse.api.ui.kit.Summary;

/** The answer, the rule in plain words, and where it is written. */
final class ResultPage extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Words words;
    private final boolean other;
    private final H1 title;

    ResultPage(Words words, Rule rule, Outcome outcome, boolean other) {
        this.words = words;
        this.other = other;
        addClassName("im-stack");
        setId("eligibility-result");
        title = new H1(words.of(rule.title()));
        title.getElement().setAttribute("tabindex", "-1");
        add(Layouts.between(title, new ReadAloud(this)), verdict(rule, outcome), ruleCard(rule, outcome));
    }

    H1 title() {
        return title;
    }

    private Callout verdict(Rule rule, Outcome outcome) {
        Div said = Layouts.close(new Paragraph(new Strong(words.verdict(outcome.verdict(), other))));
        if (outcome.verdict() == Verdict.OPEN) {
            UnorderedList open = new UnorderedList();
            outcome.open().forEach(criterion -> open.add(new ListItem(words.question(criterion, other))));
            said.add(new Paragraph(words.say("eligibility.need")), open);
        }
        String more = words.of(outcome.verdict() == Verdict.YES ? rule.yes() : rule.no());
        if (outcome.verdict() != Verdict.OPEN && !more.isEmpty()) {
            said.add(new Paragraph(more));
        }
        said.add(new Paragraph(words.say("eligibility.office")));
        return new Callout(Words.tone(outcome.verdict()), said);
    }

    private Card ruleCard(Rule rule, Outcome outcome) {
        Card card = new Card(words.say("eligibility.rule"), new Paragraph(words.of(rule.words()))).stacked();
        if (!outcome.reasons().isEmpty()) {
            ReasonList reasons = new ReasonList();
            outcome.reasons().forEach(reason -> reasons.add(Words.reason(reason.verdict()), words.of(reason.words())));
            card.add(Layouts.close(new Strong(words.say("eligibility.reasons")), reasons));
        }
        UnorderedList sources = new UnorderedList();
        rule.sources().forEach(source -> sources.add(source(source)));
        card.add(Layouts.close(new Strong(words.say("eligibility.source")), sources));
        return card;
    }

    private ListItem source(Rule.Source source) {
        ListItem item = new ListItem(
                source.address().isEmpty() ? new Span(source.title()) : Links.away(source.address(), source.title()));
        item.add(new Span(" (" + words.say("eligibility.source.checked", source.checked()) + ")"));
        return item;
    }

    /** Procedures that lead there. */
    void ways(List<Procedure> procedures) {
        procedures.forEach(procedure -> {
            Anchor link = Links.primary("procedures/" + procedure.id(), words.of(procedure.title()));
            add(Layouts.actions(link));
        });
    }

    /** What was answered, each with a way to answer it anew. */
    void answers(List<Criterion> criteria, Answers answers, Consumer<String> change) {
        Summary summary = new Summary();
        criteria.stream()
                .filter(criterion -> answers.given().containsKey(criterion.id())
                        || answers.skipped().contains(criterion.id()))
                .forEach(criterion -> {
                    String given = answers.given().get(criterion.id());
                    Button again =
                            new Button(words.say("eligibility.answers.change"), click -> change.accept(criterion.id()));
                    again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                    again.setAriaLabel(
                            words.say("eligibility.answers.change") + ": " + words.question(criterion, other));
                    summary.add(
                                    words.question(criterion, other),
                                    given == null
                                            ? words.say("eligibility.answers.not-said")
                                            : words.answer(criterion, given))
                            .act(again);
                });
        if (summary.getComponentCount() > 0) {
            add(new Card(words.say(other ? "eligibility.answers.other" : "eligibility.answers"), summary));
        }
    }
}
