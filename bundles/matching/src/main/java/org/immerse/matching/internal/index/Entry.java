package org.immerse.matching.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.matching.internal.criterion.Dictionary;
import org.immerse.matching.internal.criterion.Taxonomy;
import org.immerse.matching.internal.model.CompiledModel;
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
    private volatile @Nullable OfferSource source;
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
