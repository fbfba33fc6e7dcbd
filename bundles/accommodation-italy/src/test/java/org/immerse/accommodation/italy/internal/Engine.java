package org.immerse.accommodation.italy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.matching.HousingModel;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.OfferSource;
import org.immerse.api.text.Messages;
import org.immerse.matching.internal.index.MatchingEngine;

/** The real engine with the module's model, over no taxonomy. */
public final class Engine implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final MatchingEngine engine;

    public Engine() {
        engine = new MatchingEngine(nothing(Concepts.class), nothing(Messages.class));
        engine.addModel(new HousingModel());
    }

    /** Reads this source to its end. */
    public Engine read(OfferSource source) {
        engine.addSource(source);
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!engine.progress(source.model()).complete() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(engine.progress(source.model()).complete()).isTrue();
        return this;
    }

    public Matching matching() {
        return engine;
    }

    /** Knows no concept and no text. */
    private static <S> S nothing(Class<S> service) {
        Object proxy =
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (self, method, given) -> {
                    Class<?> answer = method.getReturnType();
                    if (answer == Optional.class) {
                        return Optional.empty();
                    } else if (answer == List.class) {
                        return List.of();
                    } else if (answer == Set.class) {
                        return Set.of();
                    } else if (answer == java.util.Map.class) {
                        return java.util.Map.of();
                    } else if (answer == boolean.class) {
                        return false;
                    } else if (answer == Locale.class) {
                        return Locale.ENGLISH;
                    }
                    return answer == String.class
                            ? String.valueOf(given[0])
                            : answer == long.class ? (Object) 0L : (Object) 0;
                });
        return service.cast(proxy);
    }

    @Override
    public void close() {
        engine.stop();
    }
}
