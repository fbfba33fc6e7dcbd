package org.immerse.freshness.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.Standing;
import org.immerse.api.freshness.Standing.FactStanding;
import org.immerse.api.freshness.Standing.Level;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Tone;
import org.immerse.freshness.internal.FreshLedger.Listed;

/** An entry with its facts, each of which can be said to be still true. */
final class EntryCard extends Article {
    private static final long serialVersionUID = 1L;
    private final transient Messages messages;
    private final ZoneId zone;
    private final transient Function<Double, Level> levels;

    /** A card; what is said to be still true goes to {@code stillTrue} as names of facts, none for all. */
    EntryCard(
            Listed listed,
            String owner,
            Messages messages,
            ZoneId zone,
            Function<Double, Level> levels,
            Consumer<Set<String>> stillTrue) {
        this.messages = messages;
        this.zone = zone;
        this.levels = levels;
        addClassNames("im-card", "im-stack");
        LedgerEntry entry = listed.entry();
        Standing standing = listed.standing();
        String words = messages.text(entry.title(), getLocale());
        H2 title = new H2(
                entry.path().startsWith("pages/") ? Links.page(entry.path(), words) : Links.to(entry.path(), words));
        Span office = new Span(owner);
        office.addClassName("im-quiet");
        add(Layouts.between(
                Layouts.close(title, office), badge(listed.keptBack() ? Level.EXPIRED : shown(standing.level()))));
        if (standing.level() != Level.FRESH) {
            add(new Paragraph(consequence(listed)));
        }
        add(facts(entry, standing, stillTrue), actions(entry, stillTrue));
    }

    private String consequence(Listed listed) {
        Standing standing = listed.standing();
        if (listed.keptBack()) {
            return say("freshness.gone", day(standing));
        }
        return standing.level() == Level.EXPIRED
                ? say("freshness.overdue", day(standing))
                : say("freshness.until", standing.until());
    }

    private LocalDate day(Standing standing) {
        return LocalDate.ofInstant(standing.verified(), zone);
    }

    /** What is still shown is not said to be gone. */
    private static Level shown(Level level) {
        return level == Level.EXPIRED ? Level.STALE : level;
    }

    private BadgeWord badge(Level level) {
        Tone tone = switch (level) {
            case FRESH -> Tone.OK;
            case AGING, STALE -> Tone.WARNING;
            case EXPIRED -> Tone.ERROR;
        };
        return new BadgeWord(say("freshness.level." + level.name().toLowerCase(java.util.Locale.ROOT)), tone);
    }

    private Summary facts(LedgerEntry entry, Standing standing, Consumer<Set<String>> stillTrue) {
        Map<String, LedgerEntry.Fact> facts = entry.facts().stream()
                .collect(Collectors.toMap(LedgerEntry.Fact::name, Function.identity(), (one, same) -> one));
        Summary list = new Summary();
        for (FactStanding one : standing.facts()) {
            LedgerEntry.Fact fact = facts.get(one.name());
            if (fact != null) {
                String label = messages.text(fact.label(), getLocale());
                list.add(label, value(fact, one))
                        .note(say("freshness.checked", one.by(), LocalDate.ofInstant(one.verified(), zone)))
                        .act(button(label, () -> stillTrue.accept(Set.of(one.name()))));
            }
        }
        return list;
    }

    private Component value(LedgerEntry.Fact fact, FactStanding standing) {
        Span words = new Span(messages.text(fact.value(), getLocale()));
        words.getElement().setAttribute("dir", "auto");
        Div value = Layouts.row(words);
        Level level = levels.apply(standing.value());
        if (level != Level.FRESH) {
            value.add(badge(shown(level)));
        }
        if (standing.broken()) {
            value.add(new BadgeWord(say("freshness.broken"), Tone.ERROR).icon("alert"));
        }
        return value;
    }

    private Button button(String label, Runnable tap) {
        Button button = new Button(say("freshness.true"), click -> tap.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(say("freshness.true") + ": " + label);
        return button;
    }

    private Div actions(LedgerEntry entry, Consumer<Set<String>> stillTrue) {
        String title = messages.text(entry.title(), getLocale());
        Button all = new Button(say("freshness.all-true"), click -> stillTrue.accept(Set.of()));
        all.addClassName("freshness-all");
        all.setAriaLabel(say("freshness.all-true") + ": " + title);
        Div row = Layouts.actions(all);
        if (!entry.editPath().isEmpty()) {
            Component edit = Links.button(entry.editPath(), say("freshness.edit"));
            edit.getElement().setAttribute("aria-label", say("freshness.edit") + ": " + title);
            row.add(edit);
        }
        return row;
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, getLocale(), arguments);
    }
}
