package org.immerse.people.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Summary;
import org.immerse.people.internal.Surroundings;

/** What the site knows about the person, by part. */
final class KnownCard extends Composite<Card> {
    static final String ID = "known";
    private static final long serialVersionUID = 1L;
    private final transient Surroundings around;
    private final transient Texts texts;
    private final transient Map<String, Answer> answers;
    private final transient PartSummary drawing;
    private final int parts;

    KnownCard(People people, Surroundings around, Texts texts, User user) {
        this.around = around;
        this.texts = texts;
        answers = people.answers(user.id());
        Flow flow = new Flow(around.questions(), answers, false, Optional.empty());
        drawing = new PartSummary(texts, new FactWords(texts, around.concepts()), answers, flow::address, true);
        parts = (int) around.parts().stream()
                .filter(part -> around.questionsOf(part).stream().anyMatch(this::isAnswered))
                .count();
        setId(ID);
    }

    @Override
    protected Card initContent() {
        Span count = new Span(texts.of("people.file.count", answers.size(), parts));
        count.addClassName("im-quiet");
        Card card = Card.titled(texts.of("people.file.known"), count);
        Set<String> shown = new HashSet<>();
        for (ProfilePart part : around.parts()) {
            List<Question> questions =
                    around.questionsOf(part).stream().filter(this::isAnswered).toList();
            questions.forEach(question -> shown.add(question.field()));
            if (!questions.isEmpty()) {
                card.add(new H3(texts.nameOf(part)), drawing.of(questions));
            }
        }
        others(card, shown);
        if (answers.isEmpty()) {
            card.add(new Paragraph(texts.of("people.file.nothing")));
        }
        if (!around.questions().isEmpty()) {
            card.add(Layouts.actions(
                    Links.button(Flow.QUESTIONS + "?" + Flow.THEN + "=people%2Ffile", texts.of("people.file.answer"))));
        }
        return card;
    }

    /** Answers to questions of modules that do not run now: they stay the person's. */
    private void others(Card card, Set<String> shown) {
        Summary summary = new Summary();
        FactWords words = new FactWords(texts, around.concepts());
        answers.values().stream()
                .filter(answer -> !shown.contains(answer.field()))
                .forEach(answer -> summary.add(
                                answer.field(),
                                words.of(
                                        Question.plain(
                                                answer.field(),
                                                "people.unknown",
                                                Question.Kind.WORDS,
                                                Question.Sensitivity.ORDINARY),
                                        answer))
                        .note(texts.of("people.file.told", texts.day(answer.answered()))));
        if (shown.size() < answers.size()) {
            card.add(new H3(texts.of("people.part.off")), summary);
        }
    }

    private boolean isAnswered(Question question) {
        return answers.containsKey(question.field());
    }
}
