package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.ReadAloud;
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
        ResultParts parts = new ResultParts(words, rule, outcome, other);
        Card card = new Card(words.say("eligibility.rule"), new Paragraph(words.of(rule.words()))).stacked();
        if (!outcome.reasons().isEmpty()) {
            card.add(parts.reasons());
        }
        card.add(parts.sources());
        add(
                Layouts.between(title, new ReadAloud(this)),
                new Callout(Words.tone(outcome.verdict()), parts.said()),
                card);
    }

    H1 title() {
        return title;
    }

    /** A way to read it with a clerk, in two languages. */
    void sheet(Runnable show) {
        Button sheet = new Button(words.say("eligibility.sheet"), Icons.small("print"), click -> show.run());
        sheet.setId("eligibility-print");
        add(Layouts.actions(sheet));
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
