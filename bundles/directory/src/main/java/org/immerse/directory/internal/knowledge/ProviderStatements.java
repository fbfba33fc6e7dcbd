package org.immerse.directory.internal.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.directory.Provider;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.exchange.JsonPart;

/**
 * A provider as CPSV-AP and the Organization Ontology, and back. CPSV-AP has public organisations only: an association counts as one, and
 * its classification says what it is.
 */
final class ProviderStatements {
    private static final String KIND = "directory-provider-kind";

    private ProviderStatements() {}

    /**
     * A provider as statements.
     *
     * @param country where it is if it has no place, ISO 3166-1
     */
    static Statements of(Provider provider, String country) {
        Statements out = new Statements();
        String iri = Names.provider(provider.id());
        out.a(iri, Vocab.CV + "PublicOrganisation", Vocab.ORG + "Organization")
                .text(iri, Vocab.DCT + "identifier", provider.id())
                .words(iri, Vocab.SKOS + "prefLabel", provider.name())
                .words(iri, Vocab.DCT + "title", provider.name())
                .words(iri, Vocab.DCT + "description", provider.description())
                .link(
                        iri,
                        Vocab.ORG + "classification",
                        Names.concept(KIND, provider.kind().code()))
                .text(iri, Vocab.IMMERSE + "account", provider.account());
        if (provider.demo()) {
            out.value(iri, Vocab.IMMERSE + "demo", true, "boolean");
        }
        Set<String> regions = provider.places().stream()
                .map(place -> place.address().region())
                .filter(region -> !region.isEmpty())
                .collect(Collectors.toSet());
        (regions.isEmpty() ? Set.of(country) : regions).forEach(region -> spatial(out, iri, region));
        int number = 0;
        for (Provider.Place place : provider.places()) {
            place(out, iri, place, ++number);
        }
        PartStatements.contact(out, iri, provider.contact());
        return out;
    }

    private static void spatial(Statements out, String subject, String region) {
        String node = Names.region(region);
        out.link(subject, Vocab.DCT + "spatial", node)
                .a(node, Vocab.DCT + "Location")
                .text(node, Vocab.DCT + "identifier", region);
    }

    private static void place(Statements out, String provider, Provider.Place place, int number) {
        String iri = Names.place(place.id());
        String address = Names.part(iri, "address");
        out.link(provider, Vocab.ORG + "hasSite", iri)
                .a(iri, Vocab.ORG + "Site", Vocab.DCT + "Location")
                .text(iri, Vocab.DCT + "identifier", place.id())
                .value(iri, Vocab.SCHEMA + "position", number, "integer")
                .words(iri, Vocab.DCT + "title", place.name())
                .words(iri, Vocab.IMMERSE + "directions", place.directions())
                .link(iri, Vocab.LOCN + "address", address)
                .a(address, Vocab.LOCN + "Address")
                .words(address, Vocab.LOCN + "thoroughfare", place.address().street())
                .text(address, Vocab.LOCN + "postCode", place.address().postcode())
                .words(address, Vocab.LOCN + "postName", place.address().town())
                .text(address, Vocab.IMMERSE + "region", place.address().region());
        place.point()
                .ifPresent(point -> out.value(iri, Vocab.GEO + "lat", point.latitude(), "double")
                        .value(iri, Vocab.GEO + "long", point.longitude(), "double"));
        place.access()
                .forEach(access -> out.link(
                        iri,
                        Vocab.SCHEMA + "amenityFeature",
                        Names.concept("directory-access", JsonPart.code(access))));
        PartStatements.hours(out, iri, place.hours());
    }

    static Provider read(Node node) {
        List<Provider.Place> places = node.nodes(Vocab.ORG + "hasSite").stream()
                .sorted(Comparator.comparingInt(place -> Integer.parseInt(place.text(Vocab.SCHEMA + "position"))))
                .map(ProviderStatements::place)
                .toList();
        return new Provider(
                node.text(Vocab.DCT + "identifier"),
                node.codes(Vocab.ORG + "classification").stream()
                        .map(ProviderStatements::constant)
                        .map(Provider.Kind::valueOf)
                        .findFirst()
                        .orElse(Provider.Kind.OTHER),
                node.words(Vocab.DCT + "title"),
                node.words(Vocab.DCT + "description"),
                PartStatements.contact(node),
                places,
                node.text(Vocab.IMMERSE + "account"),
                node.yes(Vocab.IMMERSE + "demo"));
    }

    private static Provider.Place place(Node node) {
        Node address = node.nodes(Vocab.LOCN + "address").getFirst();
        String latitude = node.text(Vocab.GEO + "lat");
        return new Provider.Place(
                node.text(Vocab.DCT + "identifier"),
                node.words(Vocab.DCT + "title"),
                new Provider.Address(
                        address.words(Vocab.LOCN + "thoroughfare"),
                        address.text(Vocab.LOCN + "postCode"),
                        address.words(Vocab.LOCN + "postName"),
                        address.text(Vocab.IMMERSE + "region")),
                latitude.isEmpty()
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(new GeoPoint(
                                Double.parseDouble(latitude), Double.parseDouble(node.text(Vocab.GEO + "long")))),
                node.words(Vocab.IMMERSE + "directions"),
                node.codes(Vocab.SCHEMA + "amenityFeature").stream()
                        .map(ProviderStatements::constant)
                        .map(Provider.Access::valueOf)
                        .collect(Collectors.toSet()),
                PartStatements.hours(node));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
