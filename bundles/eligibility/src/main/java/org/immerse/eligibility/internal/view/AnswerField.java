package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.jspecify.annotations.Nullable;

/** Where one question is answered. */
final class AnswerField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String SKIP = "~";
    private static final String FIELD = "answer";
    private final transient Criterion criterion;
    private final @Nullable RadioButtonGroup<String> choices;
    private final @Nullable TextField number;
    private final Checkbox skip;

    AnswerField(Words words, Criterion criterion, boolean other) {
        this.criterion = criterion;
        addClassName("im-stack");
        skip = new Checkbox(words.say("eligibility.answer.skip"));
        if (criterion.kind() == Criterion.Kind.NUMBER) {
            choices = null;
            number = number(words);
            add(number, skip);
        } else {
            number = null;
            choices = Choices.one(words.question(criterion, other), choices(words));
            choices.setId("eligibility-answer");
            add(choices);
        }
    }

    /** Says the answers in a second language too, below the first; empty for no longer. */
    void also(Words words, Optional<Words> second) {
        if (choices != null) {
            Map<String, String> said = new HashMap<>();
            second.ifPresent(also -> choices(also).forEach(choice -> said.put(choice.value(), choice.label())));
            Choices.below(
                    choices,
                    choices(words),
                    value -> second.<Component>map(also -> also.below(said.getOrDefault(value, "")))
                            .orElseGet(Span::new));
        } else if (number != null) {
            number.setHelperComponent(
                    second.map(also -> also.below(label(also))).orElse(null));
            skip.setHelperComponent(second.map(also -> also.below(also.say("eligibility.answer.skip")))
                    .orElse(null));
        }
    }

    private String label(Words words) {
        String label = words.say("eligibility.answer.number");
        return criterion.unit().isEmpty() ? label : label + " (" + words.unit(criterion) + ")";
    }

    private TextField number(Words words) {
        TextField field = new TextField(label(words));
        field.setId("eligibility-answer");
        field.getElement().setAttribute("inputmode", "numeric");
        field.setMaxLength(12);
        return field;
    }

    private List<Choice<String>> choices(Words words) {
        List<Choice<String>> all = new ArrayList<>();
        if (criterion.kind() == Criterion.Kind.YES_NO) {
            all.add(Choice.of(Criterion.YES, words.say("eligibility.answer.yes")));
            all.add(Choice.of(Criterion.NO, words.say("eligibility.answer.no")));
        } else {
            criterion.options().forEach(option -> all.add(Choice.of(option.id(), words.of(option.label()))));
        }
        all.add(Choice.soft(SKIP, words.say("eligibility.answer.skip"), words.say("eligibility.answer.skip.what")));
        return all;
    }

    /** The answer; empty where they would rather not say. */
    Optional<String> read() {
        if (choices != null) {
            String chosen = choices.getValue();
            if (chosen == null) {
                throw ProblemException.invalid(FIELD, Text.of("eligibility.problem.choose"));
            }
            return chosen.equals(SKIP) ? Optional.empty() : Optional.of(chosen);
        }
        return skip.getValue() ? Optional.empty() : Optional.of(written());
    }

    /** Digits of other scripts count too. */
    private String written() {
        String text = number == null ? "" : number.getValue().strip();
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> digits.append(Character.isDigit(c) ? "" + Character.digit(c, 10) : Character.toString(c)));
        if (!criterion.takes(digits.toString())) {
            throw ProblemException.invalid(
                    FIELD, Text.of("eligibility.problem.number", criterion.least(), criterion.most()));
        }
        return Long.toString(Long.parseLong(digits.toString()));
    }

    Map<String, Component> fields() {
        if (choices != null) {
            return Map.of(FIELD, choices);
        }
        return number == null ? Map.of() : Map.of(FIELD, number);
    }

    /** Answers as somebody would. */
    void fill(String answer) {
        if (choices != null) {
            choices.setValue(answer);
        } else if (number != null) {
            number.setValue(answer);
        }
    }
}
