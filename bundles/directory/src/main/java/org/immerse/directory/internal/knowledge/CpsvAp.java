package org.immerse.directory.internal.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Localized;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Published;

/** The directory as CPSV-AP 3.2: the statements of its entries, and of the concepts they name. */
public final class CpsvAp {
    private final Statements out = new Statements();
    private final Concepts concepts;
    private final String address;

    private CpsvAp(Concepts concepts, String address) {
        this.concepts = concepts;
        this.address = address;
    }

    /**
     * Statements of these entries.
     *
     * @param disclosed what others may learn of them
     * @param address of this site, where people read them
     * @param country ISO 3166-1
     */
    public static Statements of(Collection<Published> disclosed, Concepts concepts, String address, String country) {
        CpsvAp export = new CpsvAp(concepts, address);
        disclosed.forEach(one -> export.add(one, country));
        export.out.removeProperty(Vocab.IMMERSE + "entryVersion");
        export.schemes();
        return export.out;
    }

    private void add(Published published, String country) {
        out.addAll(EntryGraph.of(published, country));
        switch (published.content()) {
            case Content.Service(PublicService service) -> service(service);
            case Content.Office(Provider provider) -> {
                String iri = Names.provider(provider.id());
                page(iri, address + "/services/organisation/" + provider.id());
                concept(
                        Names.concept("directory-provider-kind", provider.kind().code()),
                        provider.kind().code());
                provider.places()
                        .forEach(place -> place.access()
                                .forEach(access ->
                                        concept(Names.concept("directory-access", access.code()), access.code())));
            }
        }
    }

    private void service(PublicService service) {
        String iri = Names.service(service.id());
        page(iri, address + "/services/" + service.id());
        if (service.wording().summary().byLanguage().isEmpty()) {
            out.words(iri, Vocab.DCT + "description", service.wording().name());
        }
        service.terms().cost().amount().ifPresent(money -> {
            String code = money.currency().getCurrencyCode();
            concept(Names.currency(code), code);
        });
    }

    private void page(String iri, String address) {
        out.link(iri, Vocab.FOAF + "page", address).a(address, Vocab.FOAF + "Document");
    }

    /** A concept of a list somebody else keeps, called by its code. */
    private void concept(String iri, String code) {
        out.a(iri, Vocab.SKOS + "Concept")
                .text(iri, Vocab.SKOS + "notation", code)
                .words(iri, Vocab.SKOS + "prefLabel", new Localized(Map.of("en", code.replace('-', ' '))));
    }

    private void schemes() {
        List<String> schemes = Arrays.asList(PublicService.TOPICS, PublicService.LIFE_EVENTS, "directory-channel");
        for (String scheme : schemes) {
            for (Concept concept : concepts.all(scheme)) {
                String iri = Names.concept(scheme, concept.notation());
                out.a(iri, Vocab.SKOS + "Concept")
                        .link(iri, Vocab.SKOS + "inScheme", Vocab.SCHEME + scheme)
                        .text(iri, Vocab.SKOS + "notation", concept.notation())
                        .words(iri, Vocab.SKOS + "prefLabel", concept.label())
                        .words(iri, Vocab.SKOS + "definition", concept.definition());
                if (scheme.equals(PublicService.LIFE_EVENTS)) {
                    out.a(iri, Vocab.CV + "Event", Vocab.CV + "LifeEvent")
                            .text(iri, Vocab.DCT + "identifier", concept.notation())
                            .words(iri, Vocab.DCT + "title", concept.label());
                }
            }
        }
    }
}
