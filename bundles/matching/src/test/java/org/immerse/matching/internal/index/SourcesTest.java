package org.immerse.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.api.matching.Progress;
import org.immerse.matching.internal.Model;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Model MODEL =
            Model.of(new Criterion.FlagRequired("car", "car", "car", SHOULD, 1, OFFER_TO_NEED));
    private static final Need NEED = new Need("", Facts.NONE.with("car", new Fact.Flag(true)));

    private static Offer offer(String id, boolean car) {
        return new Offer(id, Instant.EPOCH, Facts.NONE.with("car", new Fact.Flag(car)));
    }

    private static List<String> ids(MatchingEngine engine) {
        return engine.rank(Model.ID, NEED, 100).matches().stream()
                .map(match -> match.offer().id())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void changesDuringTheReadingWinOverWhatTheSourceHandsOver() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        MatchingEngine engine = Engines.of(MODEL);
        engine.addSource(Engines.source(sink -> {
            begun.countDown();
            await(goOn);
            sink.accept(offer("stays", true));
            sink.accept(offer("changed", false));
            sink.accept(offer("removed", true));
        }));
        await(begun);
        engine.offerChanged(Model.ID, offer("changed", true));
        engine.offerChanged(Model.ID, offer("new", true));
        engine.offerRemoved(Model.ID, "removed");
        assertThat(engine.rank(Model.ID, NEED, 10).complete()).isFalse();
        assertThat(ids(engine)).containsExactly("changed", "new");
        goOn.countDown();
        Engines.awaitComplete(engine);
        assertThat(ids(engine)).containsExactly("changed", "new", "stays");
        assertThat(engine.explain(Model.ID, NEED, "changed").orElseThrow().score())
                .isEqualTo(100);
        engine.stop();
    }

    @Test
    void saysHowManyOfAboutHowManyAreLoaded() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        MatchingEngine engine = Engines.of(MODEL);
        assertThat(engine.progress(Model.ID)).isEqualTo(new Progress(0, OptionalInt.empty(), false));
        engine.addSource(new OfferSource() {
            @Override
            public String model() {
                return Model.ID;
            }

            @Override
            public OptionalInt expected() {
                return OptionalInt.of(1001);
            }

            @Override
            public void readAll(Consumer<Offer> sink) {
                for (int i = 0; i < 1000; i++) {
                    sink.accept(offer("offer-" + i, true));
                }
                begun.countDown();
                await(goOn);
                sink.accept(offer("last", true));
            }
        });
        await(begun);
        assertThat(engine.progress(Model.ID)).isEqualTo(new Progress(1000, OptionalInt.of(1001), false));
        goOn.countDown();
        Engines.awaitComplete(engine);
        assertThat(engine.progress(Model.ID)).isEqualTo(new Progress(1001, OptionalInt.empty(), true));
        engine.stop();
    }

    @Test
    void anotherSourceReplacesWhatWasThere() {
        MatchingEngine engine = Engines.of(MODEL, List.of(offer("old", true), offer("both", true)));
        engine.addSource(Engines.source(sink -> {
            sink.accept(offer("both", true));
            sink.accept(offer("new", true));
        }));
        Engines.awaitComplete(engine);
        assertThat(ids(engine)).containsExactly("both", "new");
        engine.stop();
    }

    @Test
    void offersGoWithTheirSourceAndComeBackWithIt() {
        MatchingEngine engine = Engines.of(MODEL);
        OfferSource source = Engines.source(sink -> sink.accept(offer("a", true)));
        engine.addSource(source);
        Engines.awaitComplete(engine);
        assertThat(ids(engine)).containsExactly("a");
        engine.removeSource(source);
        assertThat(ids(engine)).isEmpty();
        assertThat(engine.rank(Model.ID, NEED, 1).complete()).isFalse();
        engine.addSource(source);
        Engines.awaitComplete(engine);
        assertThat(ids(engine)).containsExactly("a");
        engine.stop();
    }

    @Test
    void aModelThatComesAfterItsSourceReadsIt() {
        MatchingEngine engine = Engines.of(MODEL);
        engine.removeModel(MODEL);
        engine.addSource(Engines.source(sink -> sink.accept(offer("a", true))));
        engine.addModel(MODEL);
        Engines.awaitComplete(engine);
        assertThat(ids(engine)).containsExactly("a");
        engine.stop();
    }

    @Test
    void aSourceThatFailsIsReportedAndReadAgainWhenItIsPublishedAnew() {
        AtomicInteger attempts = new AtomicInteger();
        OfferSource source = Engines.source(sink -> {
            if (attempts.getAndIncrement() == 0) {
                throw new IllegalStateException("no database");
            }
            sink.accept(offer("a", true));
        });
        MatchingEngine engine = Engines.of(MODEL);
        engine.addSource(source);
        Engines.await(() -> "no database".equals(engine.states().getFirst().failure()));
        assertThat(engine.rank(Model.ID, NEED, 1).complete()).isFalse();
        engine.removeSource(source);
        engine.addSource(source);
        Engines.awaitComplete(engine);
        assertThat(engine.states().getFirst().failure()).isEmpty();
        engine.stop();
    }

    @Test
    void stoppingEndsAReadingUnderWay() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        MatchingEngine engine = Engines.of(MODEL);
        engine.addSource(Engines.source(sink -> {
            begun.countDown();
            try {
                for (int i = 0; ; i++) {
                    sink.accept(offer("offer-" + i % 50, true));
                }
            } finally {
                ended.countDown();
            }
        }));
        await(begun);
        engine.stop();
        await(ended);
    }

    @Test
    void readersNeverSeeHalfAChangeWhileWritersWork() throws Exception {
        MatchingEngine engine = Engines.of(MODEL);
        int offers = 3000;
        for (int i = 0; i < offers; i++) {
            engine.offerChanged(Model.ID, offer("offer-" + i, true));
        }
        CountDownLatch done = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int round = 0; round < 20; round++) {
                for (int i = 0; i < offers; i += 7) {
                    engine.offerRemoved(Model.ID, "offer-" + i);
                    engine.offerChanged(Model.ID, offer("offer-" + i, true));
                }
            }
            done.countDown();
        });
        int rankings = 0;
        while (done.getCount() > 0 || rankings < 3) {
            var ranking = engine.rank(Model.ID, NEED, 1000);
            assertThat(ranking.total()).isBetween(offers - 1, offers);
            assertThat(ranking.matches().stream().map(match -> match.offer().id()))
                    .doesNotHaveDuplicates()
                    .hasSize(1000);
            rankings++;
        }
        writer.join();
        engine.stop();
    }

    @Test
    void everyWriterSeesItsOwnChangeInItsNextRanking() throws Exception {
        MatchingEngine engine = Engines.of(MODEL);
        AtomicInteger missed = new AtomicInteger();
        List<Thread> writers = List.of(0, 1, 2).stream()
                .map(number -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 300; i++) {
                        String id = "writer-" + number + "-" + i;
                        engine.offerChanged(Model.ID, offer(id, true));
                        boolean seen = ids(engine, id);
                        engine.offerRemoved(Model.ID, id);
                        missed.addAndGet(seen && !ids(engine, id) ? 0 : 1);
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(missed).hasValue(0);
        engine.stop();
    }

    private static boolean ids(MatchingEngine engine, String id) {
        return engine.rank(Model.ID, NEED, offer -> offer.id().equals(id), 0, 1).total() == 1
                && engine.explain(Model.ID, NEED, id).isPresent();
    }
}
