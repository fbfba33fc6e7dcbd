package org.immerse.api.ui.edit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immerse.api.editing.Behind;
import org.immerse.api.text.Localized;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;

/** Words in two languages side by side: how easily each reads, and which sentences changed since they were translated. */
public final class WordsField extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 5_000;

    private final transient WordsForm form;
    private final String label;
    private final boolean isGraded;
    private String path;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final TextFieldBase<?, String> left;
    private final TextFieldBase<?, String> right;
    private final Div leftGrade = new Div();
    private final Div rightGrade = new Div();
    private final Div marks = new Div();

    private WordsField(WordsForm form, String path, String label, boolean isText) {
        this.form = form;
        this.path = path;
        this.label = label;
        this.isGraded = isText;
        this.left = field(isText);
        this.right = field(isText);
        addClassNames("im-two", "even");
        add(Layouts.close(left, leftGrade), Layouts.close(right, rightGrade, marks));
        left.addValueChangeListener(change -> typed(form.source(), change, leftGrade));
        right.addValueChangeListener(change -> typed(form.target(), change, rightGrade));
        form.add(this);
        show();
    }

    /**
     * Words in a line.
     *
     * @param path of the field, as {@link Behind#field}
     */
    public static WordsField line(WordsForm form, String path, String label) {
        return new WordsField(form, path, label, false);
    }

    /** Sentences, which are graded as one types. */
    public static WordsField text(WordsForm form, String path, String label) {
        return new WordsField(form, path, label, true);
    }

    private static TextFieldBase<?, String> field(boolean isText) {
        TextFieldBase<?, String> field;
        if (isText) {
            TextArea area = new TextArea();
            area.setMaxLength(LONGEST_TEXT);
            area.setMinRows(3);
            field = area;
        } else {
            TextField one = new TextField();
            one.setMaxLength(LONGEST_LINE);
            field = one;
        }
        ((HasValueChangeMode) field).setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        return field;
    }

    /** Leaves the form, with the row it is in. */
    public void leave() {
        form.remove(this);
    }

    /** Another path, after rows before it came or went. */
    public void at(String now) {
        path = now;
    }

    private void typed(
            String language, AbstractField.ComponentValueChangeEvent<? extends Component, String> change, Div grade) {
        if (change.isFromClient()) {
            texts.put(language, change.getValue());
            form.changed();
        }
        grade(grade, language);
    }

    /** Shows these words. */
    public void set(Localized words) {
        texts.clear();
        texts.putAll(words.byLanguage());
        show();
    }

    /** What is written, in every language in which something is. */
    public Localized get() {
        Map<String, String> said = new LinkedHashMap<>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                said.put(language, text.strip());
            }
        });
        return new Localized(said);
    }

    /** The field of a language, for problems; empty where that language is not shown. */
    public Optional<Component> field(String language) {
        return language.equals(form.source())
                ? Optional.of(left)
                : language.equals(form.target()) ? Optional.of(right) : Optional.empty();
    }

    /** For longer texts: at most so many signs, and room for so many lines at first. */
    public WordsField room(int signs, int lines) {
        List.of(left, right).forEach(field -> {
            if (field instanceof TextArea area) {
                area.setMaxLength(signs);
                area.setMinRows(lines);
            } else if (field instanceof TextField line) {
                line.setMaxLength(signs);
            }
        });
        return this;
    }

    /** The field in the language the editor writes in, for problems. */
    public Component field() {
        return left;
    }

    /** Shows the languages chosen now. */
    void show() {
        dress(left, form.source());
        dress(right, form.target());
        grade(leftGrade, form.source());
        grade(rightGrade, form.target());
        mark();
    }

    private void dress(TextFieldBase<?, String> field, String language) {
        field.setLabel(form.message("ui.words.in", label, form.language(language)));
        field.getElement().setAttribute("lang", language);
        field.getElement().setAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
        field.setInvalid(false);
        field.setValue(texts.getOrDefault(language, ""));
    }

    private void grade(Div place, String language) {
        place.removeAll();
        if (isGraded) {
            Optional<Readability.Grade> grade = Readability.of(texts.getOrDefault(language, ""), Locale.of(language));
            grade.ifPresent(one -> place.add(badge(one)));
        }
    }

    private Component badge(Readability.Grade grade) {
        Tone tone = switch (grade.level()) {
            case EASY -> Tone.OK;
            case MEDIUM -> Tone.PLAIN;
            case HARD -> Tone.WARNING;
        };
        Span detail = new Span(
                form.message("ui.words.reads.points", grade.ease(), grade.words() / Math.max(1, grade.sentences())));
        detail.addClassName("im-quiet");
        return Layouts.row(
                new BadgeWord(
                        form.message("ui.words.reads." + grade.level().name().toLowerCase(Locale.ROOT)), tone),
                detail);
    }

    /** What changed in the text since its translation was right. */
    private void mark() {
        marks.removeAll();
        form.behind(path).stream()
                .filter(one -> one.language().equals(form.target()))
                .findFirst()
                .ifPresent(one -> marks.add(callout(one)));
    }

    private Callout callout(Behind behind) {
        Locale language = Locale.of(behind.source());
        Delta delta = Delta.between(behind.text(), texts.getOrDefault(behind.source(), ""), language);
        Paragraph text = new Paragraph();
        text.getElement().setAttribute("lang", behind.source());
        text.getElement().setAttribute("dir", "auto");
        shown(delta.now()).forEach(part -> text.getElement().appendChild(part, Element.createText(" ")));
        Div body = Layouts.close(
                new Paragraph(form.message(
                        "ui.words.behind", form.language(behind.language()), form.language(behind.source()))),
                text);
        gone(delta.gone(), behind.source()).ifPresent(body::add);
        Button fine = new Button(
                form.message("ui.words.right", form.language(behind.language())),
                click -> form.right(path, behind.language()));
        fine.addClassName("edit-right");
        body.add(Layouts.row(fine));
        return new Callout(Tone.WARNING, body);
    }

    /** The sentences that changed with those beside them; of the others only that there are some. */
    private static List<Element> shown(List<Delta.Sentence> now) {
        List<Element> shown = new ArrayList<>();
        boolean left = false;
        for (int i = 0; i < now.size(); i++) {
            boolean near = IntStream.rangeClosed(Math.max(0, i - 1), Math.min(now.size() - 1, i + 1))
                    .anyMatch(beside -> now.get(beside).changed());
            if (near || !left) {
                Element part = new Element(now.get(i).changed() ? "mark" : "span");
                part.setText(near ? now.get(i).words() : "…");
                shown.add(part);
            }
            left = !near;
        }
        return shown;
    }

    private Optional<Component> gone(List<String> sentences, String language) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Paragraph text = new Paragraph(form.message("ui.words.behind.gone") + " ");
        Element words = new Element("del");
        words.setText(String.join(" ", sentences));
        words.setAttribute("lang", language);
        words.setAttribute("dir", "auto");
        text.getElement().appendChild(words);
        return Optional.of(text);
    }
}
