package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;
import org.immerse.directory.internal.entry.Change;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.Returned;
import org.immerse.directory.internal.entry.Version;
import org.immerse.directory.internal.view.ChangeWords;

/** What was published by whom, when, and what each changed; when it was given back and why; what of the draft nobody sees yet. */
final class HistoryCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private static final int LONGEST = 160;
    private final transient Form form;
    private final transient ChangeWords changed;

    /**
     * A history.
     *
     * @param now the draft
     * @param versions the newest first
     * @param returns when it was given back, the last first
     * @param restore takes the number of a version somebody wants back
     */
    HistoryCard(
            Form form,
            ChangeWords changed,
            Entry now,
            List<Version> versions,
            List<Returned> returns,
            ZoneId zone,
            IntConsumer restore) {
        this.form = form;
        this.changed = changed;
        Card card = new Card(form.say("history")).stacked();
        List<Change> unseen = unseen(now, versions);
        if (!unseen.isEmpty()) {
            card.add(Layouts.close(new Strong(form.say("history.unseen")), changes(unseen)));
        }
        SortedMap<Instant, List<Component>> parts = new TreeMap<>(Comparator.reverseOrder());
        returns.forEach(one -> at(parts, one.when()).add(part(one, zone)));
        versions.forEach(one -> at(parts, one.when()).add(part(one, zone, restore)));
        parts.values().forEach(card::add);
        if (versions.isEmpty()) {
            card.add(new Paragraph(form.say("history.none")));
        }
        add(card);
    }

    private static List<Component> at(SortedMap<Instant, List<Component>> parts, Instant when) {
        return parts.computeIfAbsent(when, none -> new ArrayList<>());
    }

    private static List<Change> unseen(Entry now, List<Version> versions) {
        return versions.stream()
                .filter(version -> version.number() == now.published())
                .map(version -> Change.between(version.published().content(), now.content()))
                .findFirst()
                .orElse(List.of());
    }

    private Div part(Returned one, ZoneId zone) {
        return Layouts.close(
                new Strong(form.say("history.given-back", LocalDate.ofInstant(one.when(), zone), one.by())),
                ReturnedNote.reason(one));
    }

    private Div part(Version version, ZoneId zone, IntConsumer restore) {
        Div part = Layouts.close(new Strong(form.say(
                "history.version", version.number(), LocalDate.ofInstant(version.when(), zone), version.by())));
        if (!version.changes().isEmpty()) {
            part.add(changes(version.changes()));
        }
        Button back =
                new Button(form.say("history.restore", version.number()), click -> restore.accept(version.number()));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        part.add(Layouts.row(back));
        return part;
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
