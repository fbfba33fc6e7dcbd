package org.immerse.decisions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.decisions.internal.check.RetentionCheck;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RetentionTest {
    @AutoClose
    private final TestLog test = new TestLog(TestDatabase.h2());

    private final Retention retention = new Retention(months(12), test.chain, test.clock);

    @Test
    void keepsForAsLongAsTheSiteSays() {
        test.invite("amina", "");
        test.clock.forward(Duration.ofDays(360));
        assertThat(retention.letGo()).isZero();
        test.clock.forward(Duration.ofDays(10));
        assertThat(retention.letGo()).isEqualTo(1);
        assertThat(test.log.verify().isIntact()).isTrue();
    }

    @Test
    void neverLetsGoWithinSixMonthsWhateverIsConfiguredAndSaysSo() {
        test.invite("amina", "");
        Retention eager = new Retention(months(1), test.chain, test.clock);
        test.clock.forward(Duration.ofDays(175));
        assertThat(eager.letGo()).isZero();
        assertThat(test.log.count(DecisionFilter.ALL)).isEqualTo(1);
        assertThat(new RetentionCheck(eager).check().level()).isEqualTo(Level.BAD);
        assertThat(eager.months()).isEqualTo(6);
        test.clock.forward(Duration.ofDays(10));
        assertThat(eager.letGo()).isEqualTo(1);
    }

    @Test
    void isContentWithAtLeastSixMonths() {
        assertThat(new RetentionCheck(retention).check().level()).isEqualTo(Level.GOOD);
    }

    private static Retention.Config months(int months) {
        return (Retention.Config) Proxy.newProxyInstance(
                Retention.Config.class.getClassLoader(),
                new Class<?>[] {Retention.Config.class},
                (proxy, method, arguments) -> months);
    }
}
