package org.immerse.directory.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;

/** {@link SomeEntries} as a directory, with the little of a site and of taxonomies it needs. */
public final class SomeDirectory implements Directory {
    @Override
    public List<PublicService> services() {
        return List.of(SomeEntries.PAPER, SomeEntries.CARD, SomeEntries.LINE, SomeEntries.SHELTER);
    }

    @Override
    public Optional<PublicService> service(String id) {
        return services().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Provider> providers() {
        return List.of(SomeEntries.OFFICE, SomeEntries.HOUSE);
    }

    @Override
    public Optional<Provider> provider(String id) {
        return providers().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<PublicService> of(String provider) {
        return services().stream()
                .filter(one -> one.provider().equals(provider))
                .toList();
    }

    @Override
    public boolean mayEdit(User user, String provider) {
        return false;
    }

    /** A site in Cyprus in English, Greek and Arabic. */
    public record CyprusSite() implements Site {
        @Override
        public String id() {
            return "cyprus";
        }

        @Override
        public String name() {
            return "IMMERSE Cyprus";
        }

        @Override
        public String address() {
            return "https://immerse.example";
        }

        @Override
        public String country() {
            return "CY";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.of("el"), Locale.ENGLISH, Locale.of("ar"));
        }

        @Override
        public Path folder() {
            return Path.of("none");
        }
    }

    /** Topics, life events, and services by the beginning of their English name. */
    public record FewConcepts() implements Concepts {
        private static final List<Concept> TOPICS = List.of(
                concept(PublicService.TOPICS, "health", "Health"),
                concept(PublicService.TOPICS, "documents", "Documents"),
                concept(PublicService.TOPICS, "safety", "Safety"));
        private static final List<Concept> EVENTS = List.of(
                concept(PublicService.LIFE_EVENTS, "arrived", "I have just arrived"),
                concept(PublicService.LIFE_EVENTS, "violence", "I am not safe"));

        private static Concept concept(String scheme, String notation, String label) {
            return new Concept(
                    "urn:" + scheme + ":" + notation,
                    scheme,
                    notation,
                    new Localized(Map.of("en", label)),
                    new Localized(Map.of()),
                    List.of(),
                    OptionalInt.empty());
        }

        @Override
        public List<ConceptMatch> search(String scheme, String text, Locale language, int limit) {
            String typed = text.toLowerCase(Locale.ROOT);
            return all(scheme).stream()
                    .filter(one -> one.label()
                            .in(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT)
                            .startsWith(typed))
                    .map(one -> new ConceptMatch(one, text, 0.9))
                    .toList();
        }

        @Override
        public Optional<Concept> find(String iri) {
            return Optional.empty();
        }

        @Override
        public Optional<Concept> byNotation(String scheme, String notation) {
            return all(scheme).stream()
                    .filter(one -> one.notation().equals(notation))
                    .findFirst();
        }

        @Override
        public List<Concept> all(String scheme) {
            return switch (scheme) {
                case PublicService.TOPICS -> TOPICS;
                case PublicService.LIFE_EVENTS -> EVENTS;
                default ->
                    new SomeDirectory()
                            .services().stream()
                                    .map(one -> concept(
                                            scheme,
                                            one.id(),
                                            one.wording().name().in(Locale.ENGLISH)))
                                    .toList();
            };
        }

        @Override
        public List<Concept> narrower(String iri) {
            return List.of();
        }

        @Override
        public Map<String, Boolean> skillsOf(String occupation) {
            return Map.of();
        }

        @Override
        public Map<String, Integer> ancestors(String iri) {
            return Map.of();
        }

        @Override
        public long version() {
            return 1;
        }
    }
}
