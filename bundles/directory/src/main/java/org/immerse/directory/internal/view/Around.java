package org.immerse.directory.internal.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.directory.MapOutline;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.eligibility.Eligibility;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.freshness.Ledger;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Procedures;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.eligibility.EligibilityCards;
import org.immerse.directory.internal.search.DirectorySearch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the pages of the directory show beside its own entries, where the modules for it run. */
@Component(service = Around.class)
public final class Around {
    private final DirectorySearch search;
    private final Concepts concepts;
    private final Messages messages;
    private final Site site;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<MapOutline> outlines = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<PlaceDirectory> places = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Procedures> procedures = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Eligibility> rules = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<EligibilityCards> cards = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Appointments> appointments = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<ServiceWay> ways = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Ledger> ledgers = List.of();

    /** Around this search. */
    @Activate
    public Around(
            @Reference DirectorySearch search,
            @Reference Concepts concepts,
            @Reference Messages messages,
            @Reference Site site) {
        this.search = search;
        this.concepts = concepts;
        this.messages = messages;
        this.site = site;
    }

    DirectorySearch search() {
        return search;
    }

    Site site() {
        return site;
    }

    /** The site's languages, its own first. */
    List<Locale> languages() {
        return messages.languages();
    }

    /** Words for a reader. */
    public EntryWords words(Locale reader) {
        return new EntryWords(messages, reader, this::paper);
    }

    private Optional<Paper> paper(String id) {
        return procedures.stream().flatMap(one -> one.paper(id).stream()).findFirst();
    }

    /** All concepts of a scheme. */
    List<Concept> concepts(String scheme) {
        return concepts.all(scheme);
    }

    /** The name of a concept; its notation where it is gone. */
    String concept(String scheme, String notation, Locale reader) {
        return concepts.byNotation(scheme, notation)
                .map(one -> one.label().in(reader))
                .orElse(notation);
    }

    /** The name of a topic. */
    public String topic(String notation, Locale reader) {
        return concept(PublicService.TOPICS, notation, reader);
    }

    /** The shape of the site's country. */
    Optional<MapOutline> outline() {
        return outlines.stream()
                .filter(one -> one.country().equals(site.country()))
                .findFirst();
    }

    /** The towns of the site's country. */
    Optional<PlaceDirectory> places() {
        return places.stream()
                .filter(one -> one.country().equals(site.country()))
                .findFirst();
    }

    /** Procedures by their ids, those there are. */
    public List<Procedure> procedures(List<String> ids) {
        return ids.stream()
                .flatMap(id -> procedures.stream().flatMap(one -> one.find(id).stream()))
                .toList();
    }

    /** The rule that says whom a service is for. */
    public Optional<Rule> rule(PublicService service) {
        return rules.stream()
                .flatMap(one -> one.rule(service.eligibility()).stream())
                .findFirst();
    }

    /** A card that says whether a service is for the reader. */
    Optional<com.vaadin.flow.component.Component> eligibility(PublicService service) {
        return service.eligibility().isEmpty()
                ? Optional.empty()
                : cards.stream()
                        .flatMap(one -> one.card(service.eligibility()).stream())
                        .findFirst();
    }

    /** Where appointments of a service are booked. */
    Optional<Appointments> appointments() {
        return appointments.stream().findFirst();
    }

    /** Where a reader goes on from a service, in order. */
    List<ServiceWay.Way> ways(Optional<User> reader, PublicService service) {
        return ways.stream()
                .sorted(Comparator.comparingInt(ServiceWay::order))
                .flatMap(one -> one.way(reader, service).stream())
                .toList();
    }

    /** Where a reader goes on from an organisation, in order. */
    List<ServiceWay.Way> ways(Optional<User> reader, Provider provider) {
        return ways.stream()
                .sorted(Comparator.comparingInt(ServiceWay::order))
                .flatMap(one -> one.wayFrom(reader, provider).stream())
                .toList();
    }

    /** The public score of an organisation, 0 to 1. */
    OptionalDouble score(String account) {
        return account.isEmpty()
                ? OptionalDouble.empty()
                : ledgers.stream()
                        .map(one -> one.score(account))
                        .filter(OptionalDouble::isPresent)
                        .findFirst()
                        .orElse(OptionalDouble.empty());
    }
}
