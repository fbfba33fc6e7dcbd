package org.immerse.kernel.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.immerse.api.module.HealthChecks.Outcome;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class HealthReportTest {
    private final HealthReport report = new HealthReport();

    private record Check(String id, Supplier<Result> look) implements ModuleCheck {
        @Override
        public Text title() {
            return Text.verbatim(id);
        }

        @Override
        public Result check() {
            return look.get();
        }
    }

    @Test
    void asksEveryCheckInTheOrderOfTheirIds() {
        report.checks = List.of(
                new Check("b", () -> ModuleCheck.Result.good(Text.verbatim("fine"))),
                new Check("a", () -> ModuleCheck.Result.good(Text.verbatim("fine"))));

        assertThat(report.run()).extracting(Outcome::id).containsExactly("a", "b");
    }

    @Test
    void aCheckThatThrowsIsBadWithTheReason() {
        report.checks = List.of(new Check("a", () -> {
            throw new IllegalStateException("the database is away");
        }));

        Outcome outcome = report.run().getFirst();

        assertThat(outcome.result().level()).isEqualTo(Level.BAD);
        assertThat(outcome.result().finding()).isEqualTo(Text.verbatim("the database is away"));
    }

    @Test
    void littleRoomOnTheDiskIsToldBeforeThereIsNone() {
        assertThat(DiskCheck.judge(5000).level()).isEqualTo(Level.GOOD);
        assertThat(DiskCheck.judge(800).level()).isEqualTo(Level.WARNING);
        assertThat(DiskCheck.judge(50).level()).isEqualTo(Level.BAD);
    }

    @Test
    void aNearlyFullHeapIsAWarning() {
        assertThat(MemoryCheck.judge(300, 768).level()).isEqualTo(Level.GOOD);
        assertThat(MemoryCheck.judge(700, 768).level()).isEqualTo(Level.WARNING);
    }
}
