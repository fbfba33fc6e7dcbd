package org.immerse.people.internal.view.editor;

import java.util.List;
import java.util.Optional;
import org.immerse.api.people.Answer;
import org.immerse.api.ui.kit.Choice;
import org.immerse.people.internal.view.Texts;

/** 'I don't know' and 'I'd rather not say', with what they change. */
final class LeftOpen {
    static final String NOT_KNOWN = "not-known";
    static final String NOT_TOLD = "not-told";
    static final String NONE = "none";

    private LeftOpen() {}

    /** Both answers; a module may say what they change for its question. */
    static List<Choice<String>> choices(Asking asking) {
        return List.of(choice(asking, NOT_KNOWN), choice(asking, NOT_TOLD));
    }

    /** 'None', which is an answer; only where the module has a text for it. */
    static Optional<Choice<String>> none(Asking asking) {
        String key = asking.question().textPrefix() + ".none";
        return asking.texts().has(key)
                ? Optional.of(Choice.of(NONE, asking.texts().of(key)))
                : Optional.empty();
    }

    /** The state a value stands for; empty for other answers. */
    static Optional<Answer.State> state(String value) {
        return switch (value) {
            case NOT_KNOWN -> Optional.of(Answer.State.NOT_KNOWN);
            case NOT_TOLD -> Optional.of(Answer.State.NOT_TOLD);
            default -> Optional.empty();
        };
    }

    /** The value for the state of an answer; empty where it was given. */
    static Optional<String> value(Answer answer) {
        return switch (answer.state()) {
            case NOT_KNOWN -> Optional.of(NOT_KNOWN);
            case NOT_TOLD -> Optional.of(NOT_TOLD);
            case GIVEN -> Optional.empty();
        };
    }

    private static Choice<String> choice(Asking asking, String value) {
        Texts texts = asking.texts();
        String own = asking.question().textPrefix() + "." + value;
        return Choice.soft(
                value, texts.of("people.answer." + value), texts.ownOr("people.answer." + value + ".changes", own));
    }
}
