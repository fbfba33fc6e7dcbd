package org.immerse.people.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Summary;
import org.immerse.people.internal.Surroundings;
import org.immerse.people.internal.acting.ActingFor;
import org.immerse.people.internal.persistence.Replaced;

/** What the person had answered before somebody acting for them answered anew: each can be taken back. */
final class ReplacedCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;
    private final transient ActingFor acting;
    private final transient Surroundings around;
    private final transient Texts texts;
    private final transient User user;
    private final transient Runnable changed;

    ReplacedCard(ActingFor acting, Surroundings around, Texts texts, User user, Runnable changed) {
        this.acting = acting;
        this.around = around;
        this.texts = texts;
        this.user = user;
        this.changed = changed;
        setId("replaced");
    }

    @Override
    protected Card initContent() {
        Summary summary = new Summary();
        acting.replaced(user.id()).stream().limit(MOST).forEach(kept -> add(summary, kept));
        return new Card(
                texts.of("people.acting.before-title"), new Paragraph(texts.of("people.acting.before-lead")), summary);
    }

    private void add(Summary summary, Replaced kept) {
        Optional<Question> question = around.questions().stream()
                .filter(one -> one.field().equals(kept.before().field()))
                .findFirst();
        String name = question.map(texts::nameOf).orElse(kept.before().field());
        String who = acting.nameOf(kept.actor());
        Button back = new Button(texts.of("people.acting.take-back"), click -> {
            acting.takeBack(user.id(), kept.id());
            changed.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.setAriaLabel(texts.of("people.acting.take-back-of", name));
        summary.add(name, words(question, kept.before()))
                .note(texts.of(
                        "people.acting.before",
                        who.isEmpty() ? texts.of("people.acting.somebody") : who,
                        texts.day(kept.when())))
                .act(back);
    }

    private String words(Optional<Question> question, Answer before) {
        Question shape = question.orElseGet(() ->
                Question.plain(before.field(), "people.unknown", Question.Kind.WORDS, Question.Sensitivity.ORDINARY));
        String fact = new FactWords(texts, around.concepts()).of(shape, before);
        return before.ownWords().isEmpty() ? fact : texts.list(java.util.List.of(fact, "«" + before.ownWords() + "»"));
    }
}
