package org.immerse.persistence.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventIdsTest {
    @Test
    void readsWhatItWrote() {
        Map<String, String> odd = Map.of("a=b", "c&d", "é", "١ ٢", "empty", "", "line", "1\n2");

        assertThat(EventIds.decode(EventIds.encode(odd))).isEqualTo(odd);
        assertThat(EventIds.decode(EventIds.encode(Map.of()))).isEmpty();
    }
}
