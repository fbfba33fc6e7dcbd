package org.immerse.people.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Summary;

/** Draws the answers to some questions as a list, each with its change link and the person's own words. */
final class PartSummary {
    private final Texts texts;
    private final FactWords words;
    private final Map<String, Answer> answers;
    private final Function<Question, String> address;
    private final boolean withDates;

    /**
     * A drawing.
     *
     * @param address where a question is changed
     * @param withDates whether to say when it was answered
     */
    PartSummary(
            Texts texts,
            FactWords words,
            Map<String, Answer> answers,
            Function<Question, String> address,
            boolean withDates) {
        this.texts = texts;
        this.words = words;
        this.answers = answers;
        this.address = address;
        this.withDates = withDates;
    }

    /** The list for these questions. */
    Summary of(Iterable<Question> questions) {
        Summary summary = new Summary();
        questions.forEach(question -> add(summary, question));
        return summary;
    }

    private void add(Summary summary, Question question) {
        String name = texts.nameOf(question);
        Optional<Answer> answer = Optional.ofNullable(answers.get(question.field()));
        if (answer.isEmpty()) {
            Summary.Line line = summary.add(name, texts.of("people.check.open")).todo();
            line.act(Links.change(address.apply(question), texts.of("people.check.add"), name));
            return;
        }
        Summary.Line line = summary.add(name, shown(question, answer.get()));
        if (answer.get().state() != Answer.State.GIVEN) {
            line.note(texts.of("people.check.changes-nothing"));
        } else if (withDates) {
            line.note(texts.of("people.file.told", texts.day(answer.get().answered())));
        }
        line.change(address.apply(question));
    }

    private Component shown(Question question, Answer answer) {
        Div shown = new Div(new Span(words.of(question, answer)));
        if (!answer.ownWords().isEmpty()) {
            Span said = new Span(answer.ownWords());
            said.getElement().setAttribute("dir", "auto");
            Paragraph own = new Paragraph(new Span(texts.of("people.check.own-words") + " "), said);
            own.addClassName("im-words");
            shown.add(own);
        }
        return shown;
    }
}
