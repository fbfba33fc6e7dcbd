package org.immerse.benchmarks;

import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.matching.internal.index.MatchingEngine;

/** The engine as modules use it: a model and a source are published, then it is asked through {@link Matching}. */
final class EngineMarket implements AutoCloseable {
    private static final long MILLISECOND = 1_000_000;

    private final MatchingEngine engine;

    EngineMarket() {
        NoConcepts nothing = new NoConcepts();
        engine = new MatchingEngine(nothing, nothing);
    }

    EngineMarket(MatchingModel model, Collection<Offer> offers) {
        this();
        load(model, offers::stream);
    }

    /** Publishes a model with its source, and waits until every offer is in. */
    void load(MatchingModel model, Supplier<Stream<Offer>> offers) {
        engine.addModel(model);
        engine.addSource(new OfferSource() {
            @Override
            public String model() {
                return model.id();
            }

            @Override
            public void readAll(Consumer<Offer> sink) {
                offers.get().forEach(sink);
            }
        });
        while (!engine.progress(model.id()).complete()) {
            LockSupport.parkNanos(MILLISECOND);
        }
    }

    Matching matching() {
        return engine;
    }

    @Override
    public void close() {
        engine.stop();
    }
}
