package org.immerse.kernel.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private final TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anIdIsAUuidOfVersionSeven() {
        UUID id = UUID.fromString(ids.next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void idsSortInTheOrderOfMakingAlsoWithinAMillisecond() {
        List<String> made = Stream.generate(ids::next).limit(20_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void threadsNeverGetTheSame() {
        List<String> made =
                IntStream.range(0, 20_000).parallel().mapToObj(i -> ids.next()).toList();

        assertThat(made).doesNotHaveDuplicates();
    }
}
