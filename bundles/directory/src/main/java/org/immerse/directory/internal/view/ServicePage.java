package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.immerse.api.directory.PublicService;
import org.immerse.api.freshness.Standing;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Freshness;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.ReadAloud;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.search.Found;

/** One service: whether it is for the reader, the steps, when and where, what to bring, and how to go on. */
final class ServicePage extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Around around;
    private final transient EntryWords words;
    private final transient Optional<User> reader;
    private final transient Found found;
    private final transient PublicService service;
    private final transient ServiceCard line;

    ServicePage(Around around, EntryWords words, Optional<User> reader, Found found) {
        this.around = around;
        this.words = words;
        this.reader = reader;
        this.found = found;
        this.service = found.service();
        this.line = new ServiceCard(words, around.search().now(), around.site().zone());
        setId("service");
        addClassName("im-stack");
        Div content = content();
        add(Links.back(Routes.SERVICES, words.say("title")), header());
        found.standing()
                .filter(standing -> standing.level() == Standing.Level.STALE)
                .ifPresent(standing -> add(new Callout(Tone.WARNING, words.say("stale.why"))));
        if (service.demo()) {
            add(new Callout(Tone.UNKNOWN, words.say("demo.why")));
        }
        ServiceAside aside = new ServiceAside(around, words, reader, found);
        add(Layouts.beside(content, aside.parts().toArray(Component[]::new)));
    }

    private Component header() {
        PageHeader header = new PageHeader(
                words.of(service.wording().name()), words.of(service.wording().summary()));
        header.below(new Paragraph(Links.to(
                Routes.organisation(found.provider().id()),
                words.of(found.provider().name()))));
        List<BadgeWord> badges = line.badges(found);
        header.below(Layouts.row(badges.toArray(Component[]::new)));
        Div row = Layouts.row(new ReadAloud(this));
        found.standing().ifPresent(standing -> row.add(new Freshness(fresh(standing))));
        return header.below(row);
    }

    private String fresh(Standing standing) {
        return words.say(
                "checked.until",
                standing.verified().atZone(around.site().zone()).toLocalDate(),
                standing.until());
    }

    private Div content() {
        Div content = Layouts.stack();
        around.eligibility(service).ifPresent(content::add);
        around.procedures(service.procedures()).forEach(procedure -> content.add(new StepsCard(words, procedure)));
        String description = words.of(service.wording().description());
        String apply = words.of(service.wording().apply());
        if (!description.isEmpty()) {
            content.add(new Card(words.say("what"), paragraphs(description)).stacked());
        }
        if (!apply.isEmpty()) {
            content.add(new Card(words.say("begin"), paragraphs(apply)).stacked());
        }
        places(content);
        return content;
    }

    /** Words with empty lines, as paragraphs. */
    static Div paragraphs(String words) {
        Div all = new Div();
        all.addClassName("im-stack-s");
        for (String paragraph : words.strip().split("\\n\\s*\\n", -1)) {
            all.add(new Paragraph(paragraph.strip()));
        }
        return all;
    }

    private void places(Div content) {
        if (service.confidential()) {
            Card card = new Card(words.say("where"), new Paragraph(words.say("confidential"))).stacked();
            hours().forEach(card::add);
            content.add(card);
            return;
        }
        if (!found.places().isEmpty()) {
            Card card = new Card(words.say("places")).stacked();
            service.at()
                    .forEach(at -> found.provider()
                            .place(at.place())
                            .ifPresent(place -> card.add(new PlaceBlock(around, words, place, at.hours()))));
            content.add(card);
        }
    }

    /** When it is open, where its places are not told. */
    private List<Component> hours() {
        return service.at().stream()
                .map(at -> org.immerse.directory.internal.search.Openness.hours(at, found.provider()))
                .filter(hours -> !hours.isUnknown())
                .<Component>map(hours -> new HoursTable(around, words, hours))
                .limit(1)
                .toList();
    }

    /** A number people call, written from the left in every language. */
    static Component phone(String number) {
        var link = Links.page("tel:" + number.replaceAll("[^+0-9]", ""), number);
        link.addClassName("im-ltr");
        return new Span(link);
    }
}
