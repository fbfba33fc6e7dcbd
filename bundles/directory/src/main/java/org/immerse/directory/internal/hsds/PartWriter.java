package org.immerse.directory.internal.hsds;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.FactValues;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;

/** What services and organizations have in common, as HSDS. */
final class PartWriter {
    private static final int LETTERS = 2;

    private final HsdsTerms terms;
    private final String country;

    PartWriter(HsdsTerms terms, String country) {
        this.terms = terms;
        this.country = country;
    }

    Attributes attributes(String link, String entity) {
        return new Attributes(terms, link, entity);
    }

    /** What is empty is left out. */
    static void put(Map<String, Object> out, String name, Object value) {
        boolean empty = value.equals("") || value instanceof Collection<?> some && some.isEmpty();
        if (!empty) {
            out.put(name, value);
        }
    }

    List<Object> phones(String of, List<Contact.Phone> phones) {
        List<Object> all = new ArrayList<>();
        for (Contact.Phone phone : phones) {
            String id = Uuids.of("phone", of, "" + all.size());
            Attributes attributes = attributes(id, "phone");
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", id);
            out.put("number", phone.number());
            out.put("type", "voice");
            put(out, "description", attributes.words("description", phone.words()));
            attributes.into(out);
            all.add(out);
        }
        return all;
    }

    Map<String, Object> location(Provider.Place place) {
        String id = Uuids.location(place.id());
        Attributes attributes = attributes(id, "location");
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", id);
        out.put("location_type", "physical");
        put(out, "name", attributes.words("name", place.name()));
        put(out, "transportation", attributes.words("transportation", place.directions()));
        place.point().ifPresent(point -> {
            out.put("latitude", point.latitude());
            out.put("longitude", point.longitude());
        });
        out.put("addresses", List.of(address(id, place.address())));
        put(out, "accessibility", accessibility(id, place));
        put(out, "schedules", schedules(id, place.hours()));
        if (!Uuids.is(place.id())) {
            attributes.field("id", place.id());
        }
        attributes.flag("on-holidays", place.hours().onHolidays());
        attributes.into(out);
        return out;
    }

    private Map<String, Object> address(String location, Provider.Address address) {
        String id = Uuids.of("address", location);
        Attributes attributes = attributes(id, "address");
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", id);
        out.put("address_1", attributes.words("address_1", address.street()));
        out.put("city", attributes.words("city", address.town()));
        out.put("state_province", address.region());
        out.put("postal_code", address.postcode());
        out.put(
                "country",
                address.region().matches("[A-Z]{2}-.+") ? address.region().substring(0, LETTERS) : country);
        out.put("address_type", "physical");
        attributes.into(out);
        return out;
    }

    private List<Object> accessibility(String location, Provider.Place place) {
        return place.access().stream()
                .sorted()
                .map(access -> {
                    String id = Uuids.of("accessibility", location, access.code());
                    Map<String, Object> out = new LinkedHashMap<>();
                    out.put("id", id);
                    out.put("description", access.code().replace('-', ' '));
                    attributes(id, "accessibility")
                            .add("description", Taxonomy.ACCESS, access.code(), "true")
                            .into(out);
                    return (Object) out;
                })
                .toList();
    }

    List<Object> schedules(String of, Hours hours) {
        List<Object> all = new ArrayList<>();
        for (Hours.Opening opening : hours.weekly()) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", Uuids.of("schedule", of, "" + all.size()));
            out.put("wkst", "MO");
            out.put("freq", "WEEKLY");
            out.put("interval", 1);
            out.put(
                    "byday",
                    opening.days().stream().sorted().map(PartWriter::day).collect(Collectors.joining(",")));
            times(out, opening.from(), opening.until());
            all.add(out);
        }
        for (int i = 0; i < hours.changes().size(); i++) {
            Hours.Change change = hours.changes().get(i);
            if (change.open().isEmpty()) {
                all.add(change(of, all.size(), i, change));
            }
            for (Hours.Span open : change.open()) {
                Map<String, Object> out = change(of, all.size(), i, change);
                times(out, open.from(), open.until());
                all.add(out);
            }
        }
        return all;
    }

    private Map<String, Object> change(String of, int number, int index, Hours.Change change) {
        String id = Uuids.of("schedule", of, "" + number);
        Attributes attributes = attributes(id, "schedule").field("change", "" + index);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", id);
        out.put("valid_from", change.first().toString());
        out.put("valid_to", change.last().toString());
        put(out, "description", attributes.words("description", change.why()));
        attributes.into(out);
        return out;
    }

    private static void times(Map<String, Object> out, LocalTime from, LocalTime until) {
        out.put("opens_at", from.toString());
        out.put("closes_at", until.toString());
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }

    /** Who said each kind of fact when; only of what is disclosed. */
    static List<Object> metadata(String id, Published published, Content disclosed) {
        List<Object> all = new ArrayList<>();
        new TreeMap<>(published.marks()).forEach((kind, mark) -> {
            if (FactValues.of(disclosed).containsKey(kind)) {
                all.add(metadata(id, disclosed, kind.code(), mark));
            }
        });
        return all;
    }

    private static Map<String, Object> metadata(String id, Content content, String kind, Mark mark) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", Uuids.of("metadata", id, kind));
        out.put("resource_id", id);
        out.put("resource_type", content instanceof Content.Service ? "service" : "organization");
        out.put("last_action_date", mark.since().toString());
        out.put("last_action_type", "verify");
        out.put("field_name", kind);
        out.put("previous_value", "");
        out.put("replacement_value", "");
        out.put("updated_by", mark.by());
        return out;
    }
}
