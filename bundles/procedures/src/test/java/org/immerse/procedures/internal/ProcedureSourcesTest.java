package org.immerse.procedures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.immerse.api.freshness.FactKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProcedureSourcesTest {
    @AutoClose
    private final Desk desk = Desk.withHealthCard();

    private final ProcedureSources sources = new ProcedureSources(desk.book, desk.site);

    @Test
    void aProcedureIsInTheLedgerWithTheDaysItsSourcesWereChecked() {
        var procedure = desk.book.find("demo.health-card").orElseThrow();
        long dated = procedure.sources().stream()
                .filter(source -> source.checked().isPresent())
                .count();
        assertThat(dated).isPositive();
        assertThat(sources.entry("procedures.demo.health-card")).hasValueSatisfying(entry -> {
            assertThat(entry.facts()).hasSize((int) dated).allMatch(fact -> fact.kind() == FactKind.LAW);
            assertThat(entry.path()).isEqualTo("procedures/demo.health-card");
            assertThat(sources.keepsBack(entry)).isFalse();
        });
        assertThat(sources.entries()).hasSize(1);
        assertThat(sources.entry("procedures.nothing")).isEmpty();
        assertThat(sources.entry("demo.health-card")).isEmpty();
    }
}
