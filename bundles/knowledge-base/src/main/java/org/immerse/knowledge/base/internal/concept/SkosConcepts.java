package org.immerse.knowledge.base.internal.concept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;
import org.immerse.api.knowledge.Concepts;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The taxonomies, from memory. After the graphs have changed the first call reads them anew; calls that come meanwhile are
 * answered as things stood before.
 */
@Component(service = {Concepts.class, SkosConcepts.class})
public final class SkosConcepts implements Concepts {
    private static final int MOST = 100;
    private final GraphStore store;
    private final ReentrantLock reading = new ReentrantLock();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("knowledge-base-index").factory());
    private final Searches searches = new Searches(beside);
    private volatile @Nullable Taxonomies snapshot;

    /** The concepts in this store. */
    @Activate
    public SkosConcepts(@Reference GraphStore store) {
        this.store = store;
    }

    /** Makes no more indexes. */
    @Deactivate
    void stop() {
        beside.shutdownNow();
    }

    private Taxonomies current() {
        Taxonomies now = snapshot;
        if (now != null && now.version() == store.version()) {
            return now;
        }
        if (now != null && !reading.tryLock()) {
            return now;
        }
        if (now == null) {
            reading.lock();
        }
        try {
            return refreshed();
        } finally {
            reading.unlock();
        }
    }

    private Taxonomies refreshed() {
        Taxonomies now = snapshot;
        if (now == null || now.version() != store.version()) {
            now = TaxonomyReader.read(store, searches);
            snapshot = now;
        }
        return now;
    }

    @Override
    public List<ConceptMatch> search(String scheme, String text, Locale language, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to " + MOST + ", not " + limit);
        }
        Taxonomies now = current();
        if (text.isBlank()) {
            return List.of();
        }
        Searches.Search search = searches.of(scheme).join();
        return search.index().search(text, language.getLanguage(), limit).stream()
                .flatMap(hit -> now.find(search.iris().get(hit.title())).stream()
                        .map(concept -> new ConceptMatch(concept, hit.label(), rounded(hit.score()))))
                .toList();
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }

    @Override
    public Optional<Concept> find(String iri) {
        return current().find(iri);
    }

    @Override
    public Optional<Concept> byNotation(String scheme, String notation) {
        return current().byNotation(scheme, notation);
    }

    @Override
    public List<Concept> all(String scheme) {
        return current().all(scheme);
    }

    @Override
    public List<Concept> narrower(String iri) {
        return current().narrower(iri);
    }

    @Override
    public Map<String, Boolean> skillsOf(String occupation) {
        return current().skillsOf(occupation);
    }

    @Override
    public Map<String, Integer> ancestors(String iri) {
        return current().ancestors(iri);
    }

    @Override
    public long version() {
        return current().version();
    }

    /** Short names of all schemes, in alphabetical order. */
    public List<String> schemes() {
        return current().schemes();
    }
}
