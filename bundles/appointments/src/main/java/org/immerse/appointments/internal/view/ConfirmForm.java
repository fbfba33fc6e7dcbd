package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.appointment.Shared;
import org.immerse.api.appointment.Slot;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;
import org.immerse.appointments.internal.SharedWords;

/** The last step: the time once more, and what the other side is told. */
final class ConfirmForm extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES =
            List.of("ar", "el", "en", "es", "fr", "it", "fa", "ru", "tr", "uk", "ur");
    private final transient Words words;
    private final transient Slot slot;
    private final String goKey;
    private final transient Shared before;
    private final boolean asks;
    private final transient Consumer<Shared> go;
    private final transient Runnable back;

    /** @param asks whether it asks what to tell; a move tells nothing new */
    ConfirmForm(Words words, Slot slot, String goKey, Shared before, boolean asks, Consumer<Shared> go, Runnable back) {
        this.words = words;
        this.slot = slot;
        this.goKey = goKey;
        this.before = before;
        this.asks = asks;
        this.go = go;
        this.back = back;
    }

    @Override
    protected Card initContent() {
        TextField called = new TextField(words.say("appointments.book.called"));
        called.setHelperText(words.say("appointments.book.called.help"));
        called.setMaxLength(SharedWords.MOST_CALLED);
        called.setRequiredIndicatorVisible(true);
        called.setValue(before.called());
        called.setId("appointments-called");
        Select<String> language = language();
        TextArea question = new TextArea(words.say("appointments.book.question"));
        question.setHelperText(words.say("appointments.book.question.help"));
        question.setMaxLength(SharedWords.MOST_QUESTION);
        question.setId("appointments-question");
        called.setWidthFull();
        language.setWidthFull();
        question.setWidthFull();
        Map<String, Component> fields = Map.of("called", called, "language", language, "question", question);
        ErrorSummary problems = new ErrorSummary();
        Button book = new Button(words.say(goKey), click -> {
            problems.clear(fields);
            try {
                go.accept(
                        asks
                                ? new Shared(
                                        called.getValue(),
                                        Objects.requireNonNullElse(language.getValue(), ""),
                                        question.getValue())
                                : before);
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        book.setId("appointments-go");
        Button other = new Button(words.say("appointments.book.other"), click -> back.run());
        Card card = new Card(
                        words.say("appointments.book.check"),
                        problems,
                        new Paragraph(new Strong(words.when(slot.start(), slot.end()))),
                        new Paragraph(
                                words.say("appointments.mode." + slot.mode().code())))
                .stacked();
        if (asks) {
            card.add(called, language, question, new HiddenNote(words.say("appointments.book.seen")));
        }
        card.add(Layouts.actions(book, other));
        return card;
    }

    private Select<String> language() {
        Set<String> codes = new LinkedHashSet<>();
        if (!before.language().isEmpty()) {
            codes.add(Locale.forLanguageTag(before.language()).getLanguage());
        }
        codes.addAll(LANGUAGES);
        Select<String> language = new Select<>();
        language.setLabel(words.say("appointments.book.language"));
        language.setItems(codes);
        language.setItemLabelGenerator(words::language);
        language.setValue(codes.iterator().next());
        language.setId("appointments-language");
        return language;
    }
}
