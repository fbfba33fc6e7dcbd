package org.immerse.procedures.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class WalletContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456789Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final Wallet wallet = new Wallet();
    private final TestDatabase database;
    private final PersistenceUnit unit;

    WalletContract(TestDatabase database) {
        this.database = database;
        unit = database.unit("procedures");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void papersValidForEverComeLast() {
        keep("ever", Optional.empty(), "");
        keep("late", Optional.of(TODAY.plusDays(300)), "");
        keep("soon", Optional.of(TODAY.plusDays(3)), "");
        assertThat(papers()).containsExactly("soon", "late", "ever");
    }

    @Test
    void onlyWhatAStepGaveOnADayIsTakenBack() {
        keep("own", Optional.empty(), "");
        give("first", TODAY.plusDays(90), TODAY);
        give("second", TODAY.plusDays(170), TODAY.plusDays(80));
        keep("second", Optional.of(TODAY.plusDays(100)), "demo/address");
        unit.change(em -> wallet.removeGiven(em, "amal", "demo/address", TODAY.plusDays(80)));
        assertThat(papers()).containsExactly("first", "own");
        unit.change(em -> wallet.removeExpired(em, "amal", "demo/address", TODAY.plusDays(91)));
        assertThat(papers()).containsExactly("own");
    }

    @Test
    void onlyALaterMarkIsTakenAgain() {
        assertThat(take(NOW)).isTrue();
        assertThat(take(NOW.minusSeconds(1))).isFalse();
        assertThat(take(NOW.plusSeconds(1))).isTrue();
        assertThat(take(NOW)).isFalse();
    }

    private void keep(String id, Optional<LocalDate> last, String origin) {
        unit.write(em -> wallet.put(em, "amal", new OwnPaper(id, "paper", "", "", last, origin), NOW));
    }

    private void give(String id, LocalDate last, LocalDate day) {
        OwnPaper paper = new OwnPaper(id, "paper", "", "", Optional.of(last), "demo/address");
        unit.change(em -> wallet.give(em, "amal", paper, day, NOW));
    }

    private boolean take(Instant made) {
        return unit.write(em -> wallet.take(em, "taken", "amal", "demo", "address", made));
    }

    private List<String> papers() {
        return unit.read(em -> wallet.papers(em, "amal")).stream()
                .map(OwnPaper::id)
                .toList();
    }
}
