package org.immerse.directory.internal.view;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.immerse.api.directory.PublicService;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Strong;
import org.immerse.directory.internal.search.Found;

/** The first choices: what happens in one's life, in one's own words; then topics. Only those with a service. */
final class FirstChoices extends Div {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 6;
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("arrived", "globe"),
            Map.entry("asylum", "file"),
            Map.entry("leaving-reception", "exit"),
            Map.entry("permit-ends", "clock"),
            Map.entry("home", "key"),
            Map.entry("looking-for-work", "work"),
            Map.entry("lost-job", "swap"),
            Map.entry("ill", "pulse"),
            Map.entry("disability", "users"),
            Map.entry("pregnant", "heart"),
            Map.entry("birth", "star"),
            Map.entry("school-child", "course"),
            Map.entry("turning-18", "user"),
            Map.entry("family-joins", "users"),
            Map.entry("violence", "alert"));

    FirstChoices(Around around, EntryWords words, List<Found> all) {
        addClassName("im-stack");
        setId("services-first");
        List<Concept> events = around.concepts(PublicService.LIFE_EVENTS).stream()
                .filter(event -> all.stream()
                        .anyMatch(found -> found.service().lifeEvents().contains(event.notation())))
                .toList();
        if (!events.isEmpty()) {
            add(
                    new H2(words.say("events")),
                    choices(words, events.stream().limit(AT_ONCE).toList()));
        }
        if (events.size() > AT_ONCE) {
            Details more = new Details(
                    words.say("events.more"),
                    choices(words, events.stream().skip(AT_ONCE).toList()));
            more.addClassName("im-details");
            add(more);
        }
        topics(around, words, all);
    }

    private static Nav choices(EntryWords words, List<Concept> events) {
        Nav nav = new Nav();
        nav.addClassNames("im-choices", "small");
        nav.setAriaLabel(words.say("events"));
        events.forEach(event -> {
            Span tile = new Span(Icons.of(ICONS.getOrDefault(event.notation(), "info")));
            tile.addClassName("im-tilebox");
            Anchor link = new Anchor(
                    ListAddress.PLAIN.withEvent(event.notation()).path(),
                    tile,
                    new Span(new Strong(words.of(event.label()))),
                    Icons.of("next"));
            link.addClassName("im-choice");
            nav.add(link);
        });
        return nav;
    }

    private void topics(Around around, EntryWords words, List<Found> all) {
        Nav chips = new Nav();
        chips.addClassName("im-chips");
        chips.setAriaLabel(words.say("topics"));
        around.concepts(PublicService.TOPICS).forEach(topic -> {
            long many = all.stream()
                    .filter(found -> found.service().topics().contains(topic.notation()))
                    .count();
            if (many > 0) {
                Anchor chip = new Anchor(
                        ListAddress.PLAIN.withTopic(topic.notation()).path(),
                        words.say("topic", words.of(topic.label()), many));
                chip.addClassName("im-chip");
                chips.add(chip);
            }
        });
        if (chips.getComponentCount() > 0) {
            add(new H2(words.say("topics")), chips);
        }
    }
}
