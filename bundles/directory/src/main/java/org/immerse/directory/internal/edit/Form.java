package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** What all parts of an editor's form share: the two languages side by side, its fields by name, and that something was changed. */
final class Form {
    private final Messages messages;
    private final Locale reader;
    private final BiConsumer<String, String> right;
    private final Consumer<Boolean> unsaved;
    private final List<WordsField> words = new ArrayList<>();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private String source;
    private String target;
    private boolean changed;
    private boolean filling;
    private List<Behind> behind = List.of();

    /**
     * A form.
     *
     * @param right told of the field and the language of a translation somebody finds right again
     * @param unsaved told whether something was changed and not kept yet
     */
    Form(
            Messages messages,
            Locale reader,
            String source,
            String target,
            BiConsumer<String, String> right,
            Consumer<Boolean> unsaved) {
        this.messages = messages;
        this.reader = reader;
        this.source = source;
        this.target = target;
        this.right = right;
        this.unsaved = unsaved;
    }

    Locale reader() {
        return reader;
    }

    String say(String key, Object... arguments) {
        return messages.text("directory.edit." + key, reader, arguments);
    }

    String text(String key, Object... arguments) {
        return messages.text("directory." + key, reader, arguments);
    }

    /** The name of a language, for the reader. */
    String language(String code) {
        String name = Locale.of(code).getDisplayLanguage(reader);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    String source() {
        return source;
    }

    String target() {
        return target;
    }

    /** Shows other languages in every field of words. */
    void languages(String from, String to) {
        source = from;
        target = to;
        words.forEach(WordsField::show);
    }

    /** Marks what is behind in every field of words. */
    void behind(List<Behind> now) {
        behind = List.copyOf(now);
        words.forEach(WordsField::show);
    }

    List<Behind> behind(String path) {
        return behind.stream().filter(one -> one.field().equals(path)).toList();
    }

    void right(String path, String language) {
        right.accept(path, language);
    }

    void add(WordsField field) {
        words.add(field);
    }

    void remove(WordsField field) {
        words.remove(field);
    }

    /** Fields by the names problems give them, as of the last {@link #collect}. */
    Map<String, Component> fields() {
        return fields;
    }

    void field(String name, Component field) {
        fields.put(name, field);
    }

    /** Something in a field that cannot be kept as it is. */
    void wrong(String name, String key) {
        problems.add(new FieldProblem(name, Text.of("directory.edit.wrong." + key)));
    }

    /** Begins to collect what the fields hold. */
    void collect() {
        fields.clear();
        problems.clear();
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** While the fields are filled nothing counts as changed. */
    void fill(Runnable work) {
        filling = true;
        try {
            work.run();
        } finally {
            filling = false;
        }
        kept();
    }

    void changed() {
        if (!filling && !changed) {
            changed = true;
            unsaved.accept(true);
        }
    }

    boolean isChanged() {
        return changed;
    }

    void kept() {
        changed = false;
        unsaved.accept(false);
    }
}
