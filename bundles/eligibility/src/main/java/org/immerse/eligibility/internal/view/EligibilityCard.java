package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Eligibility;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;

/** Whether something is for the reader, as far as the answers on their device tell, and the way to the questions. */
final class EligibilityCard extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Eligibility eligibility;
    private final transient Messages messages;
    private final String subject;

    EligibilityCard(Eligibility eligibility, Messages messages, String subject) {
        this.eligibility = eligibility;
        this.messages = messages;
        this.subject = subject;
        setId("eligibility-card");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        show(Answers.NONE);
        DeviceAnswers.read(this, false, this::show);
    }

    void show(Answers answers) {
        removeAll();
        Words words = new Words(messages, getLocale());
        eligibility.rule(subject).ifPresent(rule -> {
            Outcome outcome = eligibility.judge(subject, answers).orElseThrow();
            Card card = new Card(words.say("eligibility.title"), new Paragraph(words.of(rule.words()))).stacked();
            boolean begun = answers.given().keySet().stream()
                    .anyMatch(id -> AskView.criteria(rule.when()).contains(id));
            if (outcome.verdict() != Verdict.OPEN) {
                card.add(Layouts.row(
                        new BadgeWord(words.verdict(outcome.verdict(), false), Words.tone(outcome.verdict()))));
            } else {
                outcome.next()
                        .ifPresent(next -> card.add(
                                new Paragraph(words.say("eligibility.need") + " " + words.question(next, false))));
                card.add(new Paragraph(words.say("eligibility.card.lead")));
            }
            String go = outcome.verdict() != Verdict.OPEN ? "why" : begun ? "go-on" : "start";
            Anchor link = Links.button(AskView.address(subject, false, here()), words.say("eligibility.card." + go));
            link.addClassName("primary");
            card.add(Layouts.actions(link));
            add(card);
        });
    }

    /** The page this card is on, to come back to. */
    private String here() {
        return getUI().map(page -> page.getInternals().getActiveViewLocation().getPath())
                .orElse("");
    }
}
