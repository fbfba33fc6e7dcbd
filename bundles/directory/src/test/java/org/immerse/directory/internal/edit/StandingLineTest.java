package org.immerse.directory.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.immerse.api.freshness.Standing;
import org.immerse.directory.internal.entry.EntryKind;
import org.junit.jupiter.api.Test;

class StandingLineTest {
    @Test
    void aServiceThatExpiredIsSaidToBeGoneAndAnOfficeIsNot() {
        assertThat(words(EntryKind.SERVICE)).isEqualTo("freshness.line.expired");
        assertThat(words(EntryKind.PROVIDER)).isEqualTo("freshness.line.stale");
    }

    private static String words(EntryKind kind) {
        Standing old = new Standing(0.1, Standing.Level.EXPIRED, Instant.EPOCH, LocalDate.EPOCH, List.of());
        return StandingLine.words(kind, old, ZoneOffset.UTC).key();
    }
}
