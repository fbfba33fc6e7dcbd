package org.immerse.directory.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.api.value.GeoPoint;
import org.immerse.api.value.Money;

/** A small directory: an office with a health card and a paid paper, an association with a shelter and a telephone line. */
public final class SomeEntries {
    public static final GeoPoint NICOSIA = new GeoPoint(35.1725, 33.365);
    public static final GeoPoint LIMASSOL = new GeoPoint(34.679, 33.041);

    private static final Hours MORNINGS = new Hours(
            List.of(new Hours.Opening(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(14, 30))),
            List.of(),
            false);

    public static final Provider OFFICE = new Provider(
            "health-office",
            Provider.Kind.PUBLIC_OFFICE,
            words("Health office", "Γραφείο υγείας"),
            words("Cards and doctors.", "Κάρτες και γιατροί."),
            new Contact(
                    List.of(new Contact.Phone("+357 22 000000", words("", ""))),
                    "health@example.org",
                    "https://example.org"),
            List.of(
                    place("nicosia", "Nicosia", "Λευκωσία", NICOSIA, MORNINGS),
                    place("limassol", "Limassol", "Λεμεσός", LIMASSOL, Hours.UNKNOWN)),
            "org-health",
            true);

    public static final Provider HOUSE = new Provider(
            "open-house",
            Provider.Kind.NGO,
            words("Open house", "Ανοιχτό σπίτι"),
            words("", ""),
            new Contact(List.of(new Contact.Phone("+357 99 000000", words("Day and night", "Όλο το 24ωρο"))), "", ""),
            List.of(place("secret", "Hiddenville", "Κρυφό", new GeoPoint(34.9, 33.6), MORNINGS)),
            "",
            true);

    /** In Nicosia in the mornings, and in Limassol. */
    public static final PublicService CARD = service("health-card", OFFICE, "Health card", "Κάρτα υγείας")
            .at("nicosia")
            .at("limassol")
            .topic("health")
            .event("arrived")
            .eligibility("services-cyprus.health-card")
            .build();

    /** Ten euros, by appointment. */
    public static final PublicService PAPER = service(
                    "birth-paper", OFFICE, "Birth certificate", "Πιστοποιητικό γέννησης")
            .at("limassol")
            .topic("documents")
            .event("birth")
            .costs("10")
            .build();

    /** Nobody may learn where. */
    public static final PublicService SHELTER = service("shelter", HOUSE, "Safe house", "Ασφαλές σπίτι")
            .at("secret")
            .topic("safety")
            .event("violence")
            .confidential()
            .build();

    /** By telephone. */
    public static final PublicService LINE = service("help-line", HOUSE, "Help line", "Γραμμή βοήθειας")
            .topic("safety")
            .build();

    private SomeEntries() {}

    /** The same service, of which nobody may learn any more where it is. */
    public static PublicService secret(PublicService service) {
        return new PublicService(
                service.id(),
                service.provider(),
                service.wording(),
                service.topics(),
                service.lifeEvents(),
                service.terms(),
                service.at(),
                service.contact(),
                service.eligibility(),
                service.procedures(),
                true,
                service.demo());
    }

    public static Localized words(String english, String greek) {
        return english.isEmpty() ? new Localized(Map.of()) : new Localized(Map.of("en", english, "el", greek));
    }

    private static Provider.Place place(String id, String town, String greek, GeoPoint point, Hours hours) {
        return new Provider.Place(
                id,
                words(town + " branch", greek),
                new Provider.Address(words(town + " street 1", greek + " 1"), "1000", words(town, greek), "CY-01"),
                Optional.of(point),
                words("", ""),
                Set.of(Provider.Access.STEP_FREE),
                hours);
    }

    private static Builder service(String id, Provider provider, String english, String greek) {
        return new Builder(id, provider.id(), words(english, greek));
    }

    private static final class Builder {
        private final String id;
        private final String provider;
        private final Localized name;
        private final java.util.ArrayList<PublicService.At> at = new java.util.ArrayList<>();
        private Set<String> topics = Set.of();
        private Set<String> events = Set.of();
        private String eligibility = "";
        private boolean confidential;
        private Optional<Money> price = Optional.empty();

        Builder(String id, String provider, Localized name) {
            this.id = id;
            this.provider = provider;
            this.name = name;
        }

        Builder at(String place) {
            at.add(new PublicService.At(place, Hours.UNKNOWN));
            return this;
        }

        Builder topic(String topic) {
            topics = Set.of(topic);
            return this;
        }

        Builder event(String event) {
            events = Set.of(event);
            return this;
        }

        Builder eligibility(String subject) {
            eligibility = subject;
            return this;
        }

        Builder confidential() {
            confidential = true;
            return this;
        }

        Builder costs(String euros) {
            price = Optional.of(Money.euros(euros));
            return this;
        }

        PublicService build() {
            return new PublicService(
                    id,
                    provider,
                    new PublicService.Wording(
                            name,
                            words("Summary of " + id + ".", "Περίληψη."),
                            words("", ""),
                            words("gesy, doctor " + id, "γεσυ"),
                            words("Come in.", "Έλα.")),
                    topics,
                    events,
                    terms(),
                    at,
                    Contact.NONE,
                    eligibility,
                    List.of(),
                    confidential,
                    true);
        }

        private Terms terms() {
            Terms.Cost cost = price.isPresent()
                    ? new Terms.Cost(Terms.Cost.Kind.PRICE, price, words("", ""))
                    : new Terms.Cost(Terms.Cost.Kind.FREE, Optional.empty(), words("", ""));
            return new Terms(
                    at.isEmpty() ? Set.of(Terms.Channel.PHONE) : Set.of(Terms.Channel.OFFICE),
                    price.isPresent(),
                    price.isPresent() ? List.of("el") : List.of("el", "ar"),
                    false,
                    cost,
                    List.of(new Terms.Document("passport", words("Passport", "Διαβατήριο"))),
                    Optional.empty());
        }
    }
}
