package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.immerse.api.text.Localized;
import org.immerse.api.ui.edit.WordsField;
import org.immerse.api.ui.edit.WordsForm;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.page.editor.internal.domain.PageCheck;
import org.immerse.page.editor.internal.domain.PageContent;

/** The fields of a page. */
final class PageForm {
    private static final int BODY_LINES = 14;
    private static final int SUMMARY_LINES = 2;

    private final WordsForm form;
    private final Words words;
    private final Map<String, WordsField> texts;
    private final WordsField title;
    private final WordsField summary;
    private final WordsField body;
    private final IntegerField order = new IntegerField();
    private final IconField icon;
    private final Checkbox checked = new Checkbox();
    private final Paragraph checkedLast = new Paragraph();
    private PageContent shown = PageContent.NONE;

    PageForm(WordsForm form, Words words) {
        this.form = form;
        this.words = words;
        title = WordsField.line(form, PageContent.TITLE, words.say("field.title"))
                .room(longest(PageContent.TITLE), 1);
        summary = WordsField.text(form, PageContent.SUMMARY, words.say("field.summary"))
                .room(longest(PageContent.SUMMARY), SUMMARY_LINES);
        body = WordsField.text(form, PageContent.BODY, words.say("field.body"))
                .room(longest(PageContent.BODY), BODY_LINES);
        texts = Map.of(PageContent.TITLE, title, PageContent.SUMMARY, summary, PageContent.BODY, body);
        icon = new IconField(words);
        dress();
        order.addValueChangeListener(change -> form.changed());
        icon.addValueChangeListener(change -> form.changed());
        checked.addValueChangeListener(change -> form.changed());
    }

    private void dress() {
        order.setId("page-order");
        order.setLabel(words.say("order"));
        order.setHelperText(words.say("order.help"));
        order.setStepButtonsVisible(true);
        checked.setId("page-checked");
        checked.setLabel(words.say("checked"));
        checkedLast.addClassName("im-quiet");
    }

    private static int longest(String path) {
        return PageCheck.LONGEST.getOrDefault(path, 0);
    }

    WordsForm words() {
        return form;
    }

    /** The cards to show, in order. */
    List<Card> parts(Div help) {
        return List.of(
                new Card(words.say("part.words"), title, summary, help, body).stacked(),
                new Card(words.say("part.list"), Layouts.row(order, icon), Layouts.close(checked, checkedLast))
                        .stacked());
    }

    void set(PageContent content) {
        shown = content;
        form.fill(() -> {
            title.set(content.title());
            summary.set(content.summary());
            body.set(content.body());
            order.setValue(content.order());
            icon.show(content.icon());
            checked.setValue(false);
        });
        checkedLast.setText(content.checked().values().stream()
                .min(LocalDate::compareTo)
                .map(day -> words.say("checked.last", day))
                .orElseGet(() -> words.say("checked.never")));
    }

    /** What the fields hold; where it was ticked, checked today. */
    PageContent get(LocalDate today) {
        PageContent content = new PageContent(
                oneLine(title.get()),
                oneLine(summary.get()),
                body.get(),
                Objects.requireNonNullElse(order.getValue(), shown.order()),
                Objects.requireNonNullElse(icon.getValue(), shown.icon()),
                shown.checked());
        return checked.getValue() ? content.checkedOn(today) : content;
    }

    /** A head holds a value in one line. A line of three dashes stays one, so that it is told. */
    private static Localized oneLine(Localized words) {
        Map<String, String> lines = new TreeMap<>();
        words.byLanguage()
                .forEach((language, text) -> lines.put(
                        language,
                        text.lines().anyMatch(line -> line.strip().equals("---"))
                                ? text
                                : text.replaceAll("\\s+", " ")));
        return new Localized(lines);
    }

    /** Names the fields of the languages that are shown, for problems. */
    void name() {
        form.fields().clear();
        texts.forEach((path, field) -> List.of(form.source(), form.target())
                .forEach(language -> field.field(language).ifPresent(one -> form.field(path + "." + language, one))));
    }
}
