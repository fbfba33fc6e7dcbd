package org.immerse.matching.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.api.matching.Progress;
import org.immerse.matching.internal.criterion.Taxonomy;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.store.Dictionary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model in use, with its index and what keeps it up to date. Thread-safe. */
final class Entry {
    private static final Logger LOG = LoggerFactory.getLogger(Entry.class);
    private static final int BATCH = 1000;
    private static final int SECONDS_TO_RETRY = 10;

    private final MatchingModel model;
    private final Concepts concepts;
    private final Dictionary dictionary;
    private final IndexThread thread;
    private final ModelIndex index;
    private final AtomicBoolean recompiling = new AtomicBoolean();
    private final AtomicBoolean tidying = new AtomicBoolean();
    private volatile @Nullable OfferSource source;
    private volatile OptionalInt expected = OptionalInt.empty();
    private volatile String failure = "";

    /** Ends a reading from within the source's own loop. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    Entry(MatchingModel model, Concepts concepts, Dictionary dictionary, IndexThread thread) {
        this.model = model;
        this.concepts = concepts;
        this.dictionary = dictionary;
        this.thread = thread;
        this.index = new ModelIndex(compile());
    }

    private CompiledModel compile() {
        return new CompiledModel(model, dictionary, new Taxonomy(concepts, dictionary));
    }

    MatchingModel model() {
        return model;
    }

    ModelIndex index() {
        return index;
    }

    /** The offer with this id as it is now. */
    Optional<PreparedOffer> find(String offer) {
        current();
        return index.find(offer);
    }

    /** Takes in a change. */
    void put(Offer offer) {
        index.put(offer);
        tidyLater();
    }

    /** Takes an offer out. */
    void remove(String id) {
        index.remove(id);
        tidyLater();
    }

    private void tidyLater() {
        if (index.isSparse() && tidying.compareAndSet(false, true)) {
            thread.run(() -> {
                tidying.set(false);
                index.tidy();
            });
        }
    }

    Progress progress() {
        Snapshot now = current();
        return new Progress(now.size(), now.complete() ? OptionalInt.empty() : expected, now.complete());
    }

    ModelState state() {
        return new ModelState(model.id(), List.of(), source != null, current().complete(), index.size(), failure);
    }

    /** What to answer from now. Where the taxonomies changed, the offers are prepared anew, and until then it says so. */
    Snapshot current() {
        Snapshot now = index.snapshot();
        if (now.compiled().taxonomy().isCurrent()) {
            return now;
        }
        if (recompiling.compareAndSet(false, true)) {
            thread.run(this::recompile);
        }
        return now.withComplete(false);
    }

    private void recompile() {
        recompiling.set(false);
        index.recompile(compile());
    }

    /** Follows a source from now on: reads it in the index's thread. */
    void follow(OfferSource published) {
        source = published;
        expected = OptionalInt.empty();
        index.begin();
        thread.run(() -> read(published));
    }

    /** Follows no source any more: the offers go. */
    void unfollow() {
        source = null;
        failure = "";
        index.clear();
    }

    private void read(OfferSource from) {
        if (from != source) {
            return;
        }
        ModelIndex.Reading reading = index.begin();
        try {
            expected = from.expected();
            List<Offer> batch = new ArrayList<>(BATCH);
            from.readAll(offer -> {
                batch.add(offer);
                if (batch.size() == BATCH) {
                    load(reading, batch);
                }
            });
            load(reading, batch);
            index.finish(reading);
            failure = "";
            LOG.info("The index of {} holds {} offers", model.id(), index.size());
        } catch (GivenUp e) {
            LOG.debug("Reading the offers of {} was given up", model.id());
        } catch (RuntimeException e) {
            failure = String.valueOf(e.getMessage());
            LOG.warn("The offers of {} could not be read; trying again in {} s", model.id(), SECONDS_TO_RETRY, e);
            thread.runIn(SECONDS_TO_RETRY, () -> read(from));
        }
    }

    private void load(ModelIndex.Reading reading, List<Offer> batch) {
        if (thread.isStopped() || !index.load(reading, batch)) {
            throw new GivenUp();
        }
        batch.clear();
    }
}
