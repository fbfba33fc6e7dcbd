package org.immerse.knowledge.base.internal.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.immerse.api.knowledge.Concept;
import org.immerse.knowledge.base.internal.search.Title;
import org.immerse.knowledge.base.internal.search.TitleIndex;

/**
 * The indexes of all schemes. Small ones are made at once; large ones beside, while searches are answered from what there was
 * before. Only the first search in a large scheme waits for its index.
 */
final class Searches {
    /** How many labels are indexed before anything else goes on. */
    private static final int SMALL = 4000;

    /** Where a scheme has nothing to be found. */
    private static final CompletableFuture<Search> NOTHING =
            CompletableFuture.completedFuture(new Search(TitleIndex.of(List.of()), List.of()));

    private final Executor beside;
    private final Map<String, CompletableFuture<Search>> ready = new ConcurrentHashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Map<String, CompletableFuture<Search>> latest = new HashMap<>();

    /** An index with the IRIs of what it finds, by number. */
    record Search(TitleIndex index, List<String> iris) {}

    Searches(Executor beside) {
        this.beside = beside;
    }

    /** Indexes a scheme anew, unless nothing in it has changed. Of two that are being made, the later one counts. */
    synchronized void replace(String scheme, List<Concept> concepts, List<Title> titles) {
        Long print = fingerprint(titles);
        if (print.equals(known.put(scheme, print))) {
            return;
        }
        List<String> iris = concepts.stream().map(Concept::iri).toList();
        CompletableFuture<Search> making = new CompletableFuture<>();
        latest.put(scheme, making);
        ready.putIfAbsent(scheme, making);
        if (titles.stream().mapToInt(title -> title.labels().size()).sum() <= SMALL) {
            make(scheme, titles, iris, making);
        } else {
            beside.execute(() -> make(scheme, titles, iris, making));
        }
    }

    private static long fingerprint(List<Title> titles) {
        long print = titles.size();
        for (Title title : titles) {
            for (Title.Label label : title.labels()) {
                print = (print ^ label.hashCode()) * 0x9E3779B97F4A7C15L;
                print ^= print >>> 29;
            }
            print = (print ^ title.hashCode()) * 0x9E3779B97F4A7C15L;
        }
        return print;
    }

    private void make(String scheme, List<Title> titles, List<String> iris, CompletableFuture<Search> making) {
        try {
            making.complete(new Search(TitleIndex.of(titles), iris));
        } catch (RuntimeException | OutOfMemoryError e) {
            making.completeExceptionally(e);
            throw e;
        }
        synchronized (this) {
            if (making.equals(latest.get(scheme))) {
                ready.put(scheme, making);
            }
        }
    }

    /** Forgets schemes that are gone. */
    synchronized void keepOnly(Iterable<String> schemes) {
        Map<String, CompletableFuture<Search>> kept = new HashMap<>();
        schemes.forEach(scheme -> {
            CompletableFuture<Search> search = ready.get(scheme);
            if (search != null) {
                kept.put(scheme, search);
            }
        });
        ready.keySet().retainAll(kept.keySet());
        latest.keySet().retainAll(kept.keySet());
        known.keySet().retainAll(kept.keySet());
    }

    /** What answers searches in a scheme now; it finds nothing where there is no such scheme. */
    CompletableFuture<Search> of(String scheme) {
        return ready.getOrDefault(scheme, NOTHING);
    }
}
