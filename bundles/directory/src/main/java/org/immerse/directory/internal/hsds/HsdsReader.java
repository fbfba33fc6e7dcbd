package org.immerse.directory.internal.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immerse.api.directory.Provider;
import org.immerse.api.freshness.FactKind;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.exchange.Flaw;
import org.immerse.directory.internal.exchange.JsonPart;
import tools.jackson.databind.JsonNode;

/** Reads services and organizations of HSDS, whatever file they come in. What cannot be taken is told, the rest goes on. */
final class HsdsReader {
    private static final Set<String> ORGANIZATION = Set.of(
            "id",
            "name",
            "description",
            "email",
            "website",
            "phones",
            "locations",
            "attributes",
            "metadata",
            "services");
    private static final int BRIEF = 4;

    /**
     * An entry as it was read.
     *
     * @param own whether it was written by this program: it then says everything, else only what HSDS knows
     * @param marks who said what when, as far as the file tells
     */
    record Read(Content content, boolean own, Map<FactKind, Mark> marks) {}

    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Read> offices = new LinkedHashMap<>();
    private final Map<String, Read> services = new LinkedHashMap<>();
    private final Map<String, JsonPart> nested = new LinkedHashMap<>();
    private final Function<String, Optional<String>> known;
    private final LocalDate today;

    /** Entries the site knows by such an id are the same: {@code service:}, {@code organization:} or {@code location:} and the id. */
    HsdsReader(Function<String, Optional<String>> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** What the file holds: an organization, a service, a list, a page or a package of them. */
    void read(JsonNode json) {
        file(new JsonPart(json, "", flaws::add));
    }

    private void file(JsonPart root) {
        if (root.json().isArray()) {
            root.items().forEach(this::file);
        } else if (root.at("contents").isThere()) {
            root.at("contents").items().forEach(this::file);
        } else if (root.at("organizations").isThere()
                || root.at("services").isThere() && !root.at("id").isThere()) {
            root.at("organizations").items().forEach(this::organization);
            root.at("services").items().forEach(this::service);
        } else if (root.at("status").isThere()) {
            service(root);
        } else if (root.at("name").isThere()) {
            organization(root);
        } else {
            root.fatal("hsds");
        }
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** Organizations, then services. */
    List<Read> entries() {
        List<Read> all = new ArrayList<>(offices.values());
        all.addAll(services.values());
        return all;
    }

    private void organization(JsonPart node) {
        Optional<String> uuid = uuid(node);
        if (uuid.isEmpty() || named(node).isEmpty()) {
            return;
        }
        boolean more = Optional.ofNullable(nested.get(uuid.get()))
                .map(before -> before.json().size() < node.json().size())
                .orElse(true);
        if (more) {
            nested.put(uuid.get(), node);
            offices.put(uuid.get(), office(node, uuid.get()));
        }
        for (JsonPart service : node.at("services").items()) {
            if (service.json().size() > BRIEF) {
                service(service, uuid.get());
            }
        }
    }

    private Read office(JsonPart node, String uuid) {
        PartReader.keeps(node, ORGANIZATION);
        ReadAttributes attributes = new ReadAttributes(node);
        boolean own = !attributes.field("kind").isEmpty();
        String name = node.at("name").text();
        String told = node.at("description").text();
        String description = told.equals(name) && !attributes.tellsLanguage("description") ? "" : told;
        List<Provider.Place> places = node.at("locations").items().stream()
                .flatMap(place -> uuid(place).map(id -> PartReader.place(place, placeId(place, id), today)).stream())
                .toList();
        Provider.Kind kind = java.util.Arrays.stream(Provider.Kind.values())
                .filter(one -> one.code().equals(attributes.field("kind")))
                .findFirst()
                .orElse(Provider.Kind.OTHER);
        return new Read(
                new Content.Office(new Provider(
                        id("organization", attributes, uuid),
                        kind,
                        attributes.words("name"),
                        attributes.words("description", description),
                        PartReader.contact(node, "website"),
                        places,
                        "",
                        attributes.flag("demo"))),
                own,
                marks(node));
    }

    private void service(JsonPart node) {
        Optional<String> organization = Optional.of(
                        node.at("organization").at("id").text())
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.of(node.at("organization_id").text()));
        service(node, organization.orElse(""));
    }

    private void service(JsonPart node, String organization) {
        if (node.at("organization").isThere()) {
            organization(node.at("organization"));
        }
        Optional<String> uuid = uuid(node);
        if (uuid.isEmpty() || named(node).isEmpty()) {
            return;
        }
        String office = officeId(organization);
        if (office.isEmpty()) {
            node.at("organization_id").fatal("organization");
            return;
        }
        ReadAttributes attributes = new ReadAttributes(node);
        boolean own = !attributes.field("cost").isEmpty();
        node.at("service_at_locations").items().forEach(at -> placeOf(at.at("location"), organization));
        services.putIfAbsent(
                uuid.get(),
                new Read(
                        new Content.Service(new ServiceReader(node, attributes, own, today, this::placeId)
                                .read(id("service", attributes, uuid.get()), office)),
                        own,
                        marks(node)));
    }

    private String officeId(String uuid) {
        return Optional.ofNullable(offices.get(uuid))
                .map(read -> read.content().id())
                .or(() -> known.apply("organization:" + uuid))
                .orElse("");
    }

    /** A place that only its services tell of is one of its provider's too. */
    private void placeOf(JsonPart location, String organization) {
        Read office = offices.get(organization);
        Optional<String> uuid = location.isThere() ? uuid(location) : Optional.empty();
        if (office != null
                && uuid.isPresent()
                && office.content() instanceof Content.Office(Provider provider)
                && provider.place(placeId(location, uuid.get())).isEmpty()) {
            List<Provider.Place> places = new ArrayList<>(provider.places());
            places.add(PartReader.place(location, placeId(location, uuid.get()), today));
            offices.put(
                    organization,
                    new Read(
                            new Content.Office(new Provider(
                                    provider.id(),
                                    provider.kind(),
                                    provider.name(),
                                    provider.description(),
                                    provider.contact(),
                                    places,
                                    provider.account(),
                                    provider.demo())),
                            office.own(),
                            office.marks()));
        }
    }

    private String placeId(JsonPart location, String uuid) {
        return id("location", new ReadAttributes(new JsonPart(location.json(), location.pointer(), flaw -> {})), uuid);
    }

    /** Its id on the site it comes from, if that was such a one; else the one we know it by, else its own. */
    private String id(String kind, ReadAttributes attributes, String uuid) {
        String own = attributes.field("id");
        return own.matches("[a-z0-9]+(-[a-z0-9]+)*")
                ? own
                : known.apply(kind + ":" + uuid).orElse(uuid);
    }

    private static Optional<String> uuid(JsonPart node) {
        String id = node.at("id").text().toLowerCase(Locale.ROOT);
        if (!Uuids.is(id)) {
            node.at("id").fatal("uuid");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private static Optional<String> named(JsonPart node) {
        if (node.at("name").text().isEmpty()) {
            node.at("name").fatal("missing");
            return Optional.empty();
        }
        return Optional.of(node.at("name").text());
    }

    private static Map<FactKind, Mark> marks(JsonPart node) {
        Map<FactKind, Mark> marks = new EnumMap<>(FactKind.class);
        Set<String> codes = new LinkedHashSet<>();
        for (JsonPart one : node.at("metadata").items()) {
            codes.add(one.at("field_name").text());
            for (FactKind kind : FactKind.values()) {
                if (kind.code().equals(one.at("field_name").text())
                        && one.at("last_action_type").text().equals("verify")) {
                    instant(one.at("last_action_date"))
                            .ifPresent(when -> marks.put(
                                    kind, new Mark(when, one.at("updated_by").text())));
                }
            }
        }
        return marks;
    }

    private static Optional<Instant> instant(JsonPart node) {
        try {
            return Optional.of(Instant.parse(node.text()));
        } catch (DateTimeParseException e) {
            node.note("day");
            return Optional.empty();
        }
    }
}
