package org.immerse.knowledge.base.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The taxonomies: search in one's own words, and one concept with what is around it. Open to everybody. */
@Component(service = ConceptsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("concepts")
@Produces(MediaType.APPLICATION_JSON)
public final class ConceptsResource {
    private static final int MOST = 100;
    private static final int BY_DEFAULT = 10;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_IRI = 2000;

    private final SkosConcepts concepts;
    private final Messages messages;

    /** Answers from these taxonomies. */
    @Activate
    public ConceptsResource(@Reference SkosConcepts concepts, @Reference Messages messages) {
        this.concepts = concepts;
        this.messages = messages;
    }

    /** A list in an answer. */
    public record Results<T>(List<T> results) {}

    /** One answer of a search. */
    public record Found(String iri, String notation, String label, String matchedLabel, double score) {}

    /** A concept by name. */
    public record Named(String iri, String notation, String label) {}

    /** A skill of an occupation. */
    public record NamedSkill(String iri, String label, boolean essential) {}

    /** One concept with what is around it; labels and definitions by language. */
    public record Item(
            String iri,
            String scheme,
            String notation,
            Map<String, String> labels,
            Map<String, String> definitions,
            List<Named> broader,
            List<Named> narrower,
            List<NamedSkill> skills) {}

    /** Concepts whose labels fit what somebody typed, best first. */
    @GET
    public Results<Found> search(
            @QueryParam("scheme") @Nullable String scheme,
            @QueryParam("q") @Nullable String text,
            @QueryParam("lang") @Nullable String language,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpHeaders headers) {
        String inScheme = Parameters.oneOf("scheme", scheme, concepts.schemes(), Concepts.OCCUPATION);
        String words = Parameters.required("q", text, LONGEST_TEXT);
        int most = Parameters.number("limit", limit, 1, MOST, BY_DEFAULT);
        Locale locale = language(language, headers);
        return new Results<>(concepts.search(inScheme, words, locale, most).stream()
                .map(match -> found(match, locale))
                .toList());
    }

    private Locale language(@Nullable String language, HttpHeaders headers) {
        return Parameters.language(language, headers.getAcceptableLanguages(), messages.languages());
    }

    private static Found found(ConceptMatch match, Locale locale) {
        Concept concept = match.concept();
        return new Found(
                concept.iri(), concept.notation(), concept.label().in(locale), match.matchedLabel(), match.score());
    }

    /** One concept: its labels, what is right above and below it, and the skills of an occupation. */
    @GET
    @Path("item")
    public Item item(
            @QueryParam("iri") @Nullable String iri,
            @QueryParam("lang") @Nullable String language,
            @Context HttpHeaders headers) {
        String name = Parameters.required("iri", iri, LONGEST_IRI);
        Locale locale = language(language, headers);
        Concept concept = concepts.find(name)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.NOT_FOUND, Text.of("knowledge-base.concept.unknown", name)));
        return new Item(
                concept.iri(),
                concept.scheme(),
                concept.notation(),
                new TreeMap<>(concept.label().byLanguage()),
                new TreeMap<>(concept.definition().byLanguage()),
                concept.broader().stream()
                        .flatMap(above -> concepts.find(above).stream())
                        .map(above -> named(above, locale))
                        .toList(),
                concepts.narrower(name).stream()
                        .map(below -> named(below, locale))
                        .toList(),
                skills(name, locale));
    }

    private List<NamedSkill> skills(String occupation, Locale locale) {
        return new TreeMap<>(concepts.skillsOf(occupation))
                .entrySet().stream()
                        .map(skill -> new NamedSkill(
                                skill.getKey(), concepts.label(skill.getKey(), locale), skill.getValue()))
                        .toList();
    }

    private static Named named(Concept concept, Locale locale) {
        return new Named(concept.iri(), concept.notation(), concept.label().in(locale));
    }
}
