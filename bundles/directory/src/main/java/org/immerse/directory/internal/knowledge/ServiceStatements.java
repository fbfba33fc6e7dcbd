package org.immerse.directory.internal.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.directory.internal.exchange.JsonPart;

/** A service as CPSV-AP, and as a concept of the scheme the title search looks in. */
final class ServiceStatements {
    private final Statements out = new Statements();
    private final PublicService service;
    private final String iri;

    private ServiceStatements(PublicService service) {
        this.service = service;
        this.iri = Names.service(service.id());
    }

    static Statements of(PublicService service) {
        ServiceStatements writer = new ServiceStatements(service);
        writer.words();
        writer.concept();
        writer.links();
        writer.terms();
        writer.places();
        PartStatements.contact(writer.out, writer.iri, service.contact());
        return writer.out;
    }

    private void words() {
        PublicService.Wording wording = service.wording();
        out.a(iri, Vocab.CPSV + "PublicService")
                .text(iri, Vocab.DCT + "identifier", service.id())
                .words(iri, Vocab.DCT + "title", wording.name())
                .words(iri, Vocab.DCT + "description", wording.summary())
                .words(iri, Vocab.IMMERSE + "details", wording.description())
                .words(iri, Vocab.IMMERSE + "keywords", wording.keywords())
                .words(iri, Vocab.IMMERSE + "apply", wording.apply());
        eachKeyword((language, word) -> out.words(iri, Vocab.DCAT + "keyword", new Localized(Map.of(language, word))));
    }

    private interface EachWord {
        void take(String language, String word);
    }

    private void eachKeyword(EachWord each) {
        service.wording()
                .keywords()
                .byLanguage()
                .forEach((language, words) -> Arrays.stream(words.split("[,،;]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> each.take(language, word)));
    }

    /** A concept needs a label in English; a service that has none there lends that of its first language. */
    private void concept() {
        Map<String, String> labels = new HashMap<>(service.wording().name().byLanguage());
        labels.putIfAbsent("en", service.wording().name().in(java.util.Locale.ENGLISH));
        out.a(iri, Vocab.SKOS + "Concept")
                .link(iri, Vocab.SKOS + "inScheme", Vocab.SCHEME + "public-service")
                .text(iri, Vocab.SKOS + "notation", service.id())
                .words(iri, Vocab.SKOS + "prefLabel", new Localized(labels))
                .words(iri, Vocab.SKOS + "definition", service.wording().summary());
        eachKeyword((language, word) -> out.words(iri, Vocab.SKOS + "altLabel", new Localized(Map.of(language, word))));
    }

    private void links() {
        out.link(iri, Vocab.CV + "hasCompetentAuthority", Names.provider(service.provider()));
        service.topics()
                .forEach(topic -> out.link(iri, Vocab.CV + "thematicArea", Names.concept(PublicService.TOPICS, topic)));
        service.lifeEvents()
                .forEach(event ->
                        out.link(iri, Vocab.CV + "isGroupedBy", Names.concept(PublicService.LIFE_EVENTS, event)));
        if (!service.eligibility().isEmpty()) {
            String requirement = Names.part(iri, "requirement");
            out.link(iri, Vocab.CV + "holdsRequirement", requirement)
                    .a(requirement, Vocab.CV + "Requirement")
                    .text(requirement, Vocab.DCT + "identifier", service.eligibility())
                    .words(requirement, Vocab.DCT + "title", service.wording().name());
        }
        service.procedures().forEach(procedure -> out.text(iri, Vocab.IMMERSE + "procedure", procedure));
        flag("confidential", service.confidential());
        flag("demo", service.demo());
    }

    private void flag(String name, boolean value) {
        if (value) {
            out.value(iri, Vocab.IMMERSE + name, true, "boolean");
        }
    }

    private void terms() {
        Terms terms = service.terms();
        terms.channels().forEach(channel -> {
            String node = Names.part(iri, "channel-" + JsonPart.code(channel));
            out.link(iri, Vocab.CV + "hasChannel", node)
                    .a(node, Vocab.CV + "Channel")
                    .text(node, Vocab.DCT + "identifier", JsonPart.code(channel))
                    .link(node, Vocab.DCT + "type", Names.concept("directory-channel", JsonPart.code(channel)));
        });
        flag("appointment", terms.appointment());
        flag("interpretation", terms.interpretation());
        terms.languages().forEach(language -> {
            String node = Names.language(language);
            out.link(iri, Vocab.DCT + "language", node)
                    .a(node, Vocab.DCT + "LinguisticSystem")
                    .text(node, Vocab.DCT + "identifier", language);
        });
        cost(terms.cost());
        bring(terms.bring());
        terms.capacity().ifPresent(this::capacity);
    }

    private void cost(Terms.Cost cost) {
        String node = Names.part(iri, "cost");
        out.link(iri, Vocab.CV + "hasCost", node)
                .a(node, Vocab.CV + "Cost")
                .text(node, Vocab.DCT + "identifier", JsonPart.code(cost.kind()))
                .words(node, Vocab.DCT + "description", cost.words());
        if (cost.kind() == Terms.Cost.Kind.FREE) {
            out.value(node, Vocab.CV + "hasValue", "0.0", "double");
        }
        cost.amount().ifPresent(money -> {
            String code = money.currency().getCurrencyCode();
            if (cost.kind() == Terms.Cost.Kind.PRICE) {
                out.value(node, Vocab.CV + "hasValue", money.amount().doubleValue(), "double");
            }
            out.text(node, Vocab.SCHEMA + "price", money.amount().toPlainString())
                    .text(node, Vocab.SCHEMA + "priceCurrency", code)
                    .link(node, Vocab.CV + "currency", Names.currency(code));
        });
    }

    private void bring(List<Terms.Document> documents) {
        int number = 0;
        for (Terms.Document document : documents) {
            String node = Names.part(iri, "document", ++number);
            out.link(iri, Vocab.CV + "hasInputType", node)
                    .a(node, Vocab.CV + "EvidenceType")
                    .text(node, Vocab.DCT + "identifier", document.paper().isEmpty() ? "" + number : document.paper())
                    .text(node, Vocab.IMMERSE + "paper", document.paper())
                    .words(node, Vocab.DCT + "title", document.words());
        }
    }

    private void capacity(Terms.Capacity capacity) {
        String node = Names.part(iri, "capacity");
        out.link(iri, Vocab.IMMERSE + "capacity", node)
                .value(node, Vocab.SCHEMA + "maximumAttendeeCapacity", capacity.places(), "integer")
                .value(node, Vocab.SCHEMA + "remainingAttendeeCapacity", capacity.free(), "integer")
                .value(node, Vocab.DCT + "date", capacity.counted(), "date");
    }

    private void places() {
        int number = 0;
        for (PublicService.At at : service.at()) {
            String node = Names.part(iri, "at", ++number);
            out.link(iri, Vocab.IMMERSE + "offeredAt", node)
                    .link(node, Vocab.IMMERSE + "place", Names.place(at.place()))
                    .text(node, Vocab.IMMERSE + "placeId", at.place());
            PartStatements.hours(out, node, at.hours());
        }
    }
}
