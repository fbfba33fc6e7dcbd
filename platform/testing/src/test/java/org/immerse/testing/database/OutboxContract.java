package org.immerse.testing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.immerse.api.event.Event;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.persistence.internal.outbox.Outbox;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events after commit, on every database. */
@Timeout(60)
abstract class OutboxContract {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofHours(1);

    @AutoClose
    private final TestDatabase database;

    private final BlockingQueue<Event> told = new LinkedBlockingQueue<>();

    OutboxContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void tellsEveryListenerInTheOrderRecorded() throws Exception {
        try (Running running = start(AT_ONCE)) {
            BlockingQueue<Event> second = new LinkedBlockingQueue<>();
            running.outbox().addListener(told::add);
            running.outbox().addListener(second::add);

            IntStream.range(0, 250).forEach(i -> running.record(event(i)));

            for (int i = 0; i < 250; i++) {
                assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(i));
                assertThat(second.poll(20, TimeUnit.SECONDS)).isEqualTo(event(i));
            }
        }
    }

    @Test
    void neverTellsWhatWasRolledBack() throws Exception {
        try (Running running = start(AT_ONCE)) {
            running.outbox().addListener(told::add);

            assertThatThrownBy(() -> running.unit().change(em -> {
                        running.outbox().record(em, event(1));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            running.record(event(2));

            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(2));
            assertThat(told).isEmpty();
        }
    }

    @Test
    void tellsOnlyAfterTheCommit() throws Exception {
        try (Running running = start(AT_ONCE)) {
            running.outbox().addListener(told::add);

            running.unit().change(em -> {
                running.outbox().record(em, event(1));
                em.flush();
                running.outbox().ended(em, false);
                assertThat(told).isEmpty();
                running.outbox().record(em, event(2));
            });

            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(1));
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(2));
        }
    }

    @Test
    void goesOnWhenAListenerThrows() throws Exception {
        try (Running running = start(AT_ONCE)) {
            running.outbox().addListener(event -> {
                throw new IllegalStateException("broken listener");
            });
            running.outbox().addListener(told::add);

            running.record(event(1));
            running.record(event(2));

            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(1));
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(2));
        }
    }

    @Test
    void tellsAfterTheNextStartWhatWasNotToldBeforeACrash() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch crash = new CountDownLatch(1);
        try (Running first = start(AT_ONCE)) {
            first.outbox().addListener(event -> {
                reached.countDown();
                awaitUninterrupted(crash);
                throw new Crash();
            });
            first.record(event(1));
            first.record(event(2));
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();

            crash.countDown();
            first.outbox().close();
        }

        try (Outbox second = new Outbox(database.dataSource(), Clock.systemUTC(), Duration.ofSeconds(2))) {
            second.addListener(told::add);

            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(1));
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(2));
        }
    }

    @Test
    void holdsWhatAFormerRunLeftUntilTheListenersHaveSettledButNothingNew() throws Exception {
        leaveBehind(event(1));

        try (Running running = start(LONG)) {
            running.outbox().addListener(told::add);
            running.record(event(2));

            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(event(2));
            assertThat(told).isEmpty();
            running.outbox().close();
            assertThat(running.outbox().backlog().events()).isEqualTo(1);
        }
    }

    @Test
    void keepsNothingThatWasTold() throws Exception {
        try (Running running = start(AT_ONCE)) {
            running.outbox().addListener(told::add);
            running.record(new Event("sample.happened", Map.of("odd", "a=b&c d\n", "empty", "")));
            running.record(event(2));

            assertThat(List.of(told.take(), told.take()))
                    .containsExactly(new Event("sample.happened", Map.of("odd", "a=b&c d\n", "empty", "")), event(2));
            running.outbox().close();
            assertThat(running.outbox().backlog().events()).isZero();
        }
    }

    @Test
    void saysHowMuchWaitsAndSinceWhen() throws Exception {
        leaveBehind(event(1));
        leaveBehind(event(2));

        try (Running running = start(LONG)) {
            assertThat(running.outbox().backlog().events()).isEqualTo(2);
            assertThat(running.outbox().backlog().oldest().orElseThrow())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now());
        }
    }

    private static Event event(int number) {
        return new Event("sample.happened", Map.of("thing", "id-" + number));
    }

    private void leaveBehind(Event event) throws Exception {
        try (Running running = start(LONG)) {
            running.outbox().close();
            running.record(event);
        }
    }

    private Running start(Duration settle) throws Exception {
        Outbox outbox = new Outbox(database.dataSource(), Clock.systemUTC(), settle);
        return new Running(outbox, database.unit("empty-module", outbox));
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the dispatching thread as a crash would, before the row is deleted. */
    @SuppressWarnings("serial")
    private static final class Crash extends Error {}

    private record Running(Outbox outbox, PersistenceUnit unit) implements AutoCloseable {
        void record(Event event) {
            unit.change(em -> outbox.record(em, event));
        }

        @Override
        public void close() {
            outbox.close();
        }
    }
}
