package org.immerse.directory.internal.hsds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.text.Localized;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.exchange.JsonPart;

/** Reads what services and organizations of HSDS have in common. */
final class PartReader {
    private static final int MINUTES = 5;
    private static final Set<String> LOCATION = Set.of(
            "id",
            "location_type",
            "organization_id",
            "name",
            "transportation",
            "latitude",
            "longitude",
            "addresses",
            "accessibility",
            "schedules",
            "attributes");
    private static final Set<String> SCHEDULE = Set.of(
            "id",
            "service_id",
            "location_id",
            "service_at_location_id",
            "valid_from",
            "valid_to",
            "wkst",
            "freq",
            "interval",
            "byday",
            "opens_at",
            "closes_at",
            "description",
            "attributes");

    private PartReader() {}

    /** Tells which members with something in them are not kept. */
    static void keeps(JsonPart node, Set<String> names) {
        if (node.json().isObject()) {
            node.json().propertyNames().stream()
                    .filter(name -> !names.contains(name) && !name.startsWith("@"))
                    .filter(name -> node.at(name).isThere()
                                    && !node.at(name).json().isEmpty()
                            || node.at(name).json().isValueNode()
                                    && !node.at(name).json().asString("").isBlank())
                    .forEach(name -> node.at(name).note("unused", name));
        }
    }

    static Contact contact(JsonPart node, String website) {
        return new Contact(
                node.at("phones").items().stream()
                        .flatMap(phone -> phone(phone).stream())
                        .toList(),
                checked(node.at("email"), "\\S+@\\S+", "email"),
                checked(node.at(website), "https?://\\S+", "address"));
    }

    private static String checked(JsonPart node, String form, String key) {
        String text = node.text();
        if (!text.isEmpty() && !text.matches(form)) {
            node.note(key);
            return "";
        }
        return text;
    }

    private static Optional<Contact.Phone> phone(JsonPart node) {
        String number = node.at("number").text().replace("\"", "").strip();
        if (!number.matches("[+0-9][0-9 ()./-]{1,40}")) {
            node.at("number").note("phone", number);
            return Optional.empty();
        }
        keeps(
                node,
                Set.of(
                        "id",
                        "number",
                        "type",
                        "description",
                        "attributes",
                        "service_id",
                        "organization_id",
                        "location_id",
                        "contact_id",
                        "service_at_location_id"));
        return Optional.of(new Contact.Phone(number, new ReadAttributes(node).words("description")));
    }

    /** A place of this id. */
    static Provider.Place place(JsonPart node, String id, LocalDate today) {
        keeps(node, LOCATION);
        ReadAttributes attributes = new ReadAttributes(node);
        List<JsonPart> addresses = node.at("addresses").items();
        addresses.stream().skip(1).forEach(more -> more.note("one"));
        return new Provider.Place(
                id,
                attributes.words("name"),
                addresses.stream().findFirst().map(PartReader::address).orElseGet(PartReader::noAddress),
                point(node),
                attributes.words("transportation"),
                access(node),
                hours(node, attributes.flag("on-holidays"), today));
    }

    private static Provider.Address noAddress() {
        Localized none = new Localized(java.util.Map.of());
        return new Provider.Address(none, "", none, "");
    }

    private static Provider.Address address(JsonPart node) {
        ReadAttributes attributes = new ReadAttributes(node);
        keeps(
                node,
                Set.of(
                        "id",
                        "location_id",
                        "address_1",
                        "city",
                        "state_province",
                        "postal_code",
                        "country",
                        "address_type",
                        "attributes"));
        return new Provider.Address(
                attributes.words("address_1"),
                node.at("postal_code").text(),
                attributes.words("city"),
                node.at("state_province").text());
    }

    private static Optional<GeoPoint> point(JsonPart node) {
        double latitude = node.at("latitude").number().orElse(Double.NaN);
        double longitude = node.at("longitude").number().orElse(Double.NaN);
        if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
            return Optional.of(new GeoPoint(latitude, longitude));
        }
        if (node.at("latitude").isThere() || node.at("longitude").isThere()) {
            node.at("latitude").note("point");
        }
        return Optional.empty();
    }

    private static Set<Provider.Access> access(JsonPart node) {
        Set<Provider.Access> access = EnumSet.noneOf(Provider.Access.class);
        for (JsonPart one : node.at("accessibility").items()) {
            List<String> codes = new ReadAttributes(one).codes(Taxonomy.ACCESS);
            Arrays.stream(Provider.Access.values())
                    .filter(value -> codes.contains(value.code()))
                    .forEach(access::add);
            if (codes.isEmpty()) {
                one.note("unused", one.at("description").text());
            }
        }
        return access;
    }

    /** The schedules of an object. */
    static Hours hours(JsonPart node, boolean onHolidays, LocalDate today) {
        List<Hours.Opening> weekly = new ArrayList<>();
        List<Hours.Change> changes = new ArrayList<>();
        String last = "";
        for (JsonPart schedule : node.at("schedules").items()) {
            keeps(schedule, SCHEDULE);
            if (schedule.at("freq").text().equals("WEEKLY")) {
                weekly(schedule, today).ifPresent(weekly::add);
            } else if (!schedule.at("freq").text().isEmpty()) {
                schedule.at("freq").note("choice", schedule.at("freq").text());
            } else {
                ReadAttributes attributes = new ReadAttributes(schedule);
                String group = attributes.field("change");
                Optional<Hours.Change> change = change(schedule, attributes);
                if (change.isPresent() && !group.isEmpty() && group.equals(last) && !changes.isEmpty()) {
                    changes.set(changes.size() - 1, joined(changes.getLast(), change.get()));
                } else {
                    change.ifPresent(changes::add);
                }
                last = group;
            }
        }
        return new Hours(weekly, changes, onHolidays && !(weekly.isEmpty() && changes.isEmpty()));
    }

    private static Hours.Change joined(Hours.Change first, Hours.Change second) {
        List<Hours.Span> open = new ArrayList<>(first.open());
        open.addAll(second.open());
        return new Hours.Change(first.first(), first.last(), open, first.why());
    }

    /** Weekly times come every week and for ever: where these do not, it is told; those that have ended are left out. */
    private static Optional<Hours.Opening> weekly(JsonPart node, LocalDate today) {
        Optional<LocalDate> last = node.at("valid_to").day();
        if (last.filter(day -> day.isBefore(today)).isPresent()) {
            node.fatal("ended", last.get());
            return Optional.empty();
        }
        Optional<Hours.Opening> opening = opening(node);
        if (opening.isPresent()) {
            last.ifPresent(day -> node.at("valid_to").note("ends", day));
            node.at("valid_from")
                    .day()
                    .filter(day -> day.isAfter(today))
                    .ifPresent(day -> node.at("valid_from").note("begins", day));
            JsonPart interval = node.at("interval");
            if (interval.number().orElse(1) != 1) {
                interval.note("interval", interval.json().asString());
            }
        }
        return opening;
    }

    private static Optional<Hours.Opening> opening(JsonPart node) {
        Set<DayOfWeek> days = Arrays.stream(node.at("byday").text().split(","))
                .flatMap(code -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> code.strip().length() >= 2
                                && day.name().startsWith(code.strip().toUpperCase(Locale.ROOT))))
                .collect(Collectors.toSet());
        Optional<Hours.Span> span = span(node);
        if (days.isEmpty() || span.isEmpty()) {
            node.note("span");
            return Optional.empty();
        }
        return span.map(one -> new Hours.Opening(days, one.from(), one.until()));
    }

    private static Optional<Hours.Change> change(JsonPart node, ReadAttributes attributes) {
        Optional<LocalDate> first = node.at("valid_from").day();
        Optional<LocalDate> until = node.at("valid_to").day().or(() -> first);
        if (first.isEmpty() || until.orElseThrow().isBefore(first.get())) {
            node.note("days");
            return Optional.empty();
        }
        return Optional.of(new Hours.Change(
                first.get(), until.get(), span(node).stream().toList(), attributes.words("description")));
    }

    private static Optional<Hours.Span> span(JsonPart node) {
        Optional<LocalTime> from = time(node.at("opens_at"));
        Optional<LocalTime> until = time(node.at("closes_at"));
        return from.isPresent()
                        && until.isPresent()
                        && (until.get().equals(LocalTime.MIDNIGHT)
                                || until.get().isAfter(from.get()))
                ? Optional.of(new Hours.Span(from.get(), until.get()))
                : Optional.empty();
    }

    /** A time, also with seconds. */
    private static Optional<LocalTime> time(JsonPart node) {
        String text = node.text();
        try {
            return text.length() < MINUTES
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(text.substring(0, MINUTES).replace("24:00", "00:00")));
        } catch (DateTimeParseException e) {
            node.note("time");
            return Optional.empty();
        }
    }
}
