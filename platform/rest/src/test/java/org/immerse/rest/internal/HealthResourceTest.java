package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.immerse.api.module.HealthChecks.Outcome;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.module.ModuleCheck.Result;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class HealthResourceTest {

    private static Outcome outcome(Level level) {
        return new Outcome("x", Text.of("t"), new Result(level, Text.of("f"), Text.of("a")));
    }

    @Test
    void theWorstCheckDecides() {
        assertThat(HealthResource.status(List.of())).isEqualTo("up");
        assertThat(HealthResource.status(List.of(outcome(Level.GOOD)))).isEqualTo("up");
        assertThat(HealthResource.status(List.of(outcome(Level.GOOD), outcome(Level.WARNING))))
                .isEqualTo("degraded");
        assertThat(HealthResource.status(List.of(outcome(Level.BAD), outcome(Level.WARNING))))
                .isEqualTo("down");
    }

    @Test
    void saysEachCheckInTheReadersLanguage() {
        HealthResource resource =
                new HealthResource(new HealthSnapshot(() -> List.of(outcome(Level.WARNING))), Fakes.messages());

        assertThat(resource.health(Fakes.SPANISH).checks())
                .containsExactly(new HealthResource.Check("x", "es:t[]", "warning", "es:f[]", "es:a[]"));
    }

    @Test
    void theChecksRunOnceHoweverOftenTheyAreAskedFor() {
        AtomicInteger runs = new AtomicInteger();
        HealthSnapshot snapshot = new HealthSnapshot(() -> {
            runs.incrementAndGet();
            return List.of();
        });

        snapshot.outcomes();
        snapshot.outcomes();

        assertThat(runs).hasValue(1);
    }
}
