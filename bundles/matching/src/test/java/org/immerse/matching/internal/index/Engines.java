package org.immerse.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.matching.internal.FewConcepts;
import org.immerse.matching.internal.Model;
import org.immerse.testing.ModuleTexts;

/** Engines for tests. */
public final class Engines {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Engines() {}

    /** An engine with this model, and no source. */
    public static MatchingEngine of(MatchingModel model) {
        return of(FewConcepts.kitchen(), model);
    }

    /** An engine over these concepts with this model, and no source. */
    public static MatchingEngine of(Concepts concepts, MatchingModel model) {
        MatchingEngine engine = new MatchingEngine(concepts, new ModuleTexts("matching"));
        engine.addModel(model);
        return engine;
    }

    /** An engine with this model that has read these offers. */
    public static MatchingEngine of(MatchingModel model, Collection<Offer> offers) {
        MatchingEngine engine = of(model);
        engine.addSource(source(sink -> List.copyOf(offers).forEach(sink)));
        awaitComplete(engine);
        return engine;
    }

    /** Ends an engine. */
    public static void stop(MatchingEngine engine) {
        engine.stop();
    }

    /** A source for the test's model. */
    public static OfferSource source(Consumer<Consumer<Offer>> reading) {
        return new OfferSource() {
            @Override
            public String model() {
                return Model.ID;
            }

            @Override
            public void readAll(Consumer<Offer> sink) {
                reading.accept(sink);
            }
        };
    }

    /** Waits until every offer is in. */
    public static void awaitComplete(MatchingEngine engine) {
        await(() -> engine.rank(Model.ID, new Need("", Facts.NONE), 1).complete());
    }

    /** Waits until this holds. */
    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).as("within " + LIMIT).isTrue();
    }
}
