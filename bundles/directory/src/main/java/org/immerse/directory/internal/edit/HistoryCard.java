package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntConsumer;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;
import org.immerse.directory.internal.entry.Change;
import org.immerse.directory.internal.entry.Version;
import org.immerse.directory.internal.view.ChangeWords;

/** What was published by whom, when, and what each changed; and what of the draft nobody sees yet. */
final class HistoryCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private static final int LONGEST = 160;
    private final transient Form form;
    private final transient ChangeWords changed;

    /** A history; the number of a version somebody wants back goes to {@code restore}. */
    HistoryCard(
            Form form,
            ChangeWords changed,
            List<Change> unseen,
            List<Version> versions,
            ZoneId zone,
            IntConsumer restore) {
        this.form = form;
        this.changed = changed;
        Card card = new Card(form.say("history")).stacked();
        if (!unseen.isEmpty()) {
            card.add(Layouts.close(new Strong(form.say("history.unseen")), changes(unseen)));
        }
        for (Version version : versions) {
            Div part = Layouts.close(new Strong(form.say(
                    "history.version", version.number(), LocalDate.ofInstant(version.when(), zone), version.by())));
            if (!version.changes().isEmpty()) {
                part.add(changes(version.changes()));
            }
            Button back = new Button(
                    form.say("history.restore", version.number()), click -> restore.accept(version.number()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            part.add(Layouts.row(back));
            card.add(part);
        }
        if (versions.isEmpty()) {
            card.add(new Paragraph(form.say("history.none")));
        }
        add(card);
    }

    private UnorderedList changes(List<Change> changes) {
        UnorderedList list = new UnorderedList();
        changes.stream().limit(MOST).forEach(change -> list.add(item(change)));
        if (changes.size() > MOST) {
            list.add(new ListItem(form.say("history.more", changes.size() - MOST)));
        }
        return list;
    }

    private ListItem item(Change change) {
        Span path = new Span(changed.where(change));
        path.addClassName("im-quiet");
        String before = cut(changed.value(change.before()));
        String after = cut(changed.value(change.after()));
        Span words = new Span(
                change.before().isEmpty()
                        ? form.say("history.added", after)
                        : change.after().isEmpty()
                                ? form.say("history.gone", before)
                                : form.say("history.changed", before, after));
        words.getElement().setAttribute("dir", "auto");
        return new ListItem(path, new Span(" "), words);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "…";
    }
}
