package org.immerse.directory.internal.knowledge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;

/** What services and providers have in common, as statements: ways to reach them, and hours. */
final class PartStatements {
    private PartStatements() {}

    static void contact(Statements out, String subject, Contact contact) {
        if (contact.isEmpty()) {
            return;
        }
        String point = Names.part(subject, "contact");
        out.link(subject, Vocab.CV + "contactPoint", point).a(point, Vocab.CV + "ContactPoint");
        int number = 0;
        for (Contact.Phone phone : contact.phones()) {
            String node = Names.part(subject, "phone", ++number);
            out.text(point, Vocab.CV + "telephone", phone.number())
                    .link(point, Vocab.VCARD + "hasTelephone", node)
                    .a(node, Vocab.VCARD + "Voice")
                    .text(node, Vocab.SCHEMA + "telephone", phone.number())
                    .words(node, Vocab.LABEL, phone.words());
        }
        out.text(point, Vocab.CV + "email", contact.email());
        if (!contact.website().isEmpty()) {
            String page = Names.part(subject, "website");
            out.link(point, Vocab.CV + "contactPage", page)
                    .a(page, Vocab.FOAF + "Document")
                    .text(page, Vocab.SCHEMA + "url", contact.website());
        }
    }

    static Contact contact(Node subject) {
        return subject.nodes(Vocab.CV + "contactPoint").stream()
                .findFirst()
                .map(point -> new Contact(
                        point.nodes(Vocab.VCARD + "hasTelephone").stream()
                                .map(phone -> new Contact.Phone(
                                        phone.text(Vocab.SCHEMA + "telephone"), phone.words(Vocab.LABEL)))
                                .toList(),
                        point.text(Vocab.CV + "email"),
                        point.nodes(Vocab.CV + "contactPage").stream()
                                .map(page -> page.text(Vocab.SCHEMA + "url"))
                                .findFirst()
                                .orElse("")))
                .orElse(Contact.NONE);
    }

    static void hours(Statements out, String subject, Hours hours) {
        int number = 0;
        for (Hours.Opening opening : hours.weekly()) {
            String node = Names.part(subject, "opening", ++number);
            out.link(subject, Vocab.CV + "openingHours", node);
            span(out, node, opening.from(), opening.until());
            opening.days()
                    .forEach(day -> out.link(node, Vocab.SCHEMA + "dayOfWeek", Vocab.SCHEMA + WeekDays.name(day)));
        }
        number = 0;
        for (Hours.Change change : hours.changes()) {
            change(out, subject, Names.part(subject, "change", ++number), change);
        }
        if (hours.onHolidays()) {
            out.value(subject, Vocab.IMMERSE + "onHolidays", true, "boolean");
        }
    }

    private static void change(Statements out, String subject, String node, Hours.Change change) {
        out.link(subject, Vocab.CV + "specialOpeningHoursSpecification", node)
                .a(node, Vocab.TIME + "TemporalEntity")
                .value(node, Vocab.SCHEMA + "validFrom", change.first(), "date")
                .value(node, Vocab.SCHEMA + "validThrough", change.last(), "date")
                .words(node, Vocab.DCT + "description", change.why());
        int number = 0;
        for (Hours.Span open : change.open()) {
            String part = Names.part(node, "open", ++number);
            out.link(node, Vocab.SCHEMA + "openingHoursSpecification", part);
            span(out, part, open.from(), open.until());
        }
    }

    /** Midnight as the end is the end of the day, {@code 24:00}. */
    private static void span(Statements out, String node, LocalTime from, LocalTime until) {
        out.a(node, Vocab.TIME + "TemporalEntity", Vocab.SCHEMA + "OpeningHoursSpecification")
                .text(node, Vocab.SCHEMA + "opens", from.toString())
                .text(node, Vocab.SCHEMA + "closes", until.equals(LocalTime.MIDNIGHT) ? "24:00" : until.toString());
    }

    static Hours hours(Node subject) {
        List<Hours.Opening> weekly = new ArrayList<>();
        for (Node node : subject.nodes(Vocab.CV + "openingHours")) {
            Hours.Span span = span(node);
            weekly.add(new Hours.Opening(
                    node.iris(Vocab.SCHEMA + "dayOfWeek").stream()
                            .map(WeekDays::day)
                            .collect(Collectors.toSet()),
                    span.from(),
                    span.until()));
        }
        List<Hours.Change> changes = subject.nodes(Vocab.CV + "specialOpeningHoursSpecification").stream()
                .map(node -> new Hours.Change(
                        LocalDate.parse(node.text(Vocab.SCHEMA + "validFrom")),
                        LocalDate.parse(node.text(Vocab.SCHEMA + "validThrough")),
                        node.nodes(Vocab.SCHEMA + "openingHoursSpecification").stream()
                                .map(PartStatements::span)
                                .toList(),
                        node.words(Vocab.DCT + "description")))
                .toList();
        return new Hours(weekly, changes, subject.yes(Vocab.IMMERSE + "onHolidays"));
    }

    private static Hours.Span span(Node node) {
        String until = node.text(Vocab.SCHEMA + "closes");
        return new Hours.Span(
                LocalTime.parse(node.text(Vocab.SCHEMA + "opens")),
                until.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(until));
    }
}
