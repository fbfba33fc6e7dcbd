package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Slot;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.directory.Terms;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Links;
import org.immerse.directory.internal.search.Found;

/** What stands beside a service: terms, papers, telephone, and every way to go on. */
final class ServiceAside {
    private static final String CALENDAR = "directory.service";
    private static final int LOOK_AHEAD = 30;
    private final Around around;
    private final EntryWords words;
    private final Optional<User> reader;
    private final Found found;
    private final PublicService service;

    ServiceAside(Around around, EntryWords words, Optional<User> reader, Found found) {
        this.around = around;
        this.words = words;
        this.reader = reader;
        this.found = found;
        this.service = found.service();
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        booking().ifPresent(parts::add);
        bring().ifPresent(parts::add);
        parts.add(new Card(words.say("terms"), terms()).tight().stacked());
        ContactCard.of(words, service.contact().isEmpty() ? found.provider().contact() : service.contact())
                .ifPresent(parts::add);
        parts.add(onward());
        return parts;
    }

    private Optional<Component> booking() {
        return around.appointments()
                .flatMap(all -> all.find(CALENDAR, service.id()).map(calendar -> booking(all, calendar.id())));
    }

    private Component booking(Appointments all, String calendar) {
        Card card = new Card(words.say("book")).tight().stacked();
        card.setId("service-book");
        Optional<Slot> next = next(all, calendar);
        card.add(new Paragraph(
                next.map(slot -> words.say("book.next", slot.start())).orElseGet(() -> words.say("book.none"))));
        Anchor link = Links.button(all.bookingPath(calendar), words.say("book.do"));
        link.addClassName("primary");
        card.add(link);
        return card;
    }

    private Optional<Slot> next(Appointments all, String calendar) {
        LocalDate today = around.search().now().toLocalDate();
        try {
            return all.slots(reader, calendar, today, today.plusDays(LOOK_AHEAD)).stream()
                    .filter(slot -> slot.free() > 0)
                    .findFirst();
        } catch (ProblemException notForThisReader) {
            return Optional.empty();
        }
    }

    private Optional<Component> bring() {
        if (service.terms().bring().isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("im-reasons");
        service.terms()
                .bring()
                .forEach(paper -> list.add(new ListItem(Icons.of("paper"), new Span(words.bring(paper)))));
        return Optional.of(new Card(words.say("bring.title"), list).tight());
    }

    private FactsList terms() {
        Terms terms = service.terms();
        FactsList facts = new FactsList();
        facts.add("euro", words.say("cost"), words.cost(terms.cost()));
        if (!terms.languages().isEmpty()) {
            facts.add("chat", words.say("languages"), words.say("speak", words.languages(terms.languages())));
        }
        if (terms.interpretation()) {
            facts.add("users", words.say("interpretation"), words.say("interpretation.yes"));
        }
        facts.add(
                "calendar",
                words.say("appointment"),
                words.say(terms.appointment() ? "appointment.needed" : "appointment.none"));
        facts.add(
                "info",
                words.say("channels"),
                terms.channels().stream()
                        .sorted()
                        .map(channel -> words.code("channel", channel.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(words.listComma())));
        terms.capacity()
                .ifPresent(capacity -> facts.add(
                        "user",
                        words.say("capacity"),
                        words.say("capacity.free", capacity.free(), capacity.places(), capacity.counted())));
        return facts;
    }

    private Component onward() {
        Card card = new Card(words.say("onward")).tight().stacked();
        card.setId("service-onward");
        around.ways(reader, service).forEach(way -> card.add(link(words, way)));
        Anchor sheet = new Anchor(Routes.sheet(service.id()), Icons.small("print"), new Span(words.say("sheet")));
        sheet.addClassName("im-btn");
        card.add(sheet, new ShareBox(words, around.site().address() + "/" + Routes.service(service.id())));
        String email = found.provider().contact().email();
        if (!email.isEmpty()) {
            card.add(new Paragraph(Links.page(
                    "mailto:" + email + "?subject="
                            + encoded(words.of(service.wording().name())),
                    words.say("wrong"))));
        }
        return card;
    }

    private static String encoded(String subject) {
        return java.net.URLEncoder.encode(subject, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** Where one goes on. */
    static Anchor link(EntryWords words, ServiceWay.Way way) {
        Anchor link = new Anchor(way.path(), Icons.small(way.icon()), new Span(words.text(way.words())));
        link.addClassName("im-btn");
        return link;
    }
}
