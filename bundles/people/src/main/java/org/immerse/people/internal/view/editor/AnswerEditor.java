package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;

/** One way to answer a question: shows the answer so far, and reads the new one. */
public interface AnswerEditor {
    /** What is shown. */
    Component component();

    /**
     * The fact as it stands; empty where nothing was given.
     *
     * @throws org.immerse.api.text.ProblemException naming one of {@link #fields} where something is wrong with it
     */
    Optional<Fact> fact();

    /** What the person typed in their own words; may be empty. */
    default String ownWords() {
        return "";
    }

    /** 'I don't know' or 'I'd rather not say', where the editor offers them among its answers. */
    default Optional<Answer.State> leftOpen() {
        return Optional.empty();
    }

    /** Whether the editor offers 'I don't know' and 'I'd rather not say' itself. */
    default boolean offersLeftOpen() {
        return false;
    }

    /** The fields that problems can name; the question's field stands for the main one. */
    Map<String, Component> fields();

    /** Runs this when the person changes something. */
    void onChange(Runnable changed);
}
