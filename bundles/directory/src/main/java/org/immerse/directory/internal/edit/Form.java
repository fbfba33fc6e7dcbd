package org.immerse.directory.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;
import org.immerse.api.ui.edit.SideBySide;
import org.immerse.api.ui.edit.WordsForm;

/** The form of an entry: what its parts share, and what in them cannot be kept. */
final class Form extends WordsForm {
    private final List<FieldProblem> problems = new ArrayList<>();

    Form(
            Messages messages,
            Locale reader,
            SideBySide languages,
            BiConsumer<String, String> right,
            Consumer<Boolean> unsaved) {
        super(messages, reader, languages, right, unsaved);
    }

    String say(String key, Object... arguments) {
        return message("directory.edit." + key, arguments);
    }

    String text(String key, Object... arguments) {
        return message("directory." + key, arguments);
    }

    /** Something in a field that cannot be kept as it is. */
    void wrong(String name, String key) {
        problems.add(new FieldProblem(name, Text.of("directory.edit.wrong." + key)));
    }

    /** Begins to collect what the fields hold. */
    void collect() {
        fields().clear();
        problems.clear();
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }
}
