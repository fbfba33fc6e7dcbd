package org.immerse.api.ui.edit;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.immerse.api.editing.Behind;
import org.immerse.api.text.Messages;

/**
 * What all parts of an editor's form share: the two languages side by side, which translations are behind, its fields by name, and that
 * something was changed. Belongs to one page; not thread-safe.
 */
public class WordsForm {
    private final Messages messages;
    private final Locale reader;
    private final BiConsumer<String, String> right;
    private final Consumer<Boolean> unsaved;
    private final List<WordsField> words = new ArrayList<>();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private String source;
    private String target;
    private boolean changed;
    private boolean filling;
    private List<Behind> behind = List.of();

    /**
     * A form.
     *
     * @param reader language of what the form itself says
     * @param languages side by side at first
     * @param right told of the field and the language of a translation somebody finds right again
     * @param unsaved told whether something was changed and not kept yet
     */
    public WordsForm(
            Messages messages,
            Locale reader,
            SideBySide languages,
            BiConsumer<String, String> right,
            Consumer<Boolean> unsaved) {
        this.messages = messages;
        this.reader = reader;
        this.source = languages.source();
        this.target = languages.target();
        this.right = right;
        this.unsaved = unsaved;
    }

    /** The language of what the form itself says. */
    public final Locale reader() {
        return reader;
    }

    /** A text for the reader. */
    public final String message(String key, Object... arguments) {
        return messages.text(key, reader, arguments);
    }

    /** The name of a language, for the reader. */
    public final String language(String code) {
        String name = Locale.of(code).getDisplayLanguage(reader);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** The language the editor writes in. */
    public final String source() {
        return source;
    }

    /** The language beside it. */
    public final String target() {
        return target;
    }

    /** Shows other languages in every field of words. */
    public final void languages(String from, String to) {
        source = from;
        target = to;
        words.forEach(WordsField::show);
    }

    /** Marks what is behind in every field of words. */
    public final void behind(List<Behind> now) {
        behind = List.copyOf(now);
        words.forEach(WordsField::show);
    }

    final List<Behind> behind(String path) {
        return behind.stream().filter(one -> one.field().equals(path)).toList();
    }

    final void right(String path, String language) {
        right.accept(path, language);
    }

    final void add(WordsField field) {
        words.add(field);
    }

    final void remove(WordsField field) {
        words.remove(field);
    }

    /** Fields by the names problems give them. */
    public final Map<String, Component> fields() {
        return fields;
    }

    /** Names a field, for problems. */
    public final void field(String name, Component field) {
        fields.put(name, field);
    }

    /** While the fields are filled nothing counts as changed. */
    public final void fill(Runnable work) {
        filling = true;
        try {
            work.run();
        } finally {
            filling = false;
        }
        kept();
    }

    /** Something was changed. */
    public final void changed() {
        if (!filling && !changed) {
            changed = true;
            unsaved.accept(true);
        }
    }

    /** Whether something was changed since it was kept. */
    public final boolean isChanged() {
        return changed;
    }

    /** All is kept. */
    public final void kept() {
        changed = false;
        unsaved.accept(false);
    }
}
