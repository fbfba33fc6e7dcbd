package org.immerse.persistence.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureReasonTest {
    @Test
    void saysInOneLineWhatAndWhy() {
        Exception failure = new IllegalStateException(
                "Failed to execute script V002.sql\n-----\nLine : 3",
                new IllegalStateException("between", new SQLException("syntax error at TABEL\n  Position: 8")));

        assertThat(FailureReason.of(failure)).isEqualTo("Failed to execute script V002.sql: syntax error at TABEL");
    }

    @Test
    void doesNotRepeatItself() {
        assertThat(FailureReason.of(new IllegalStateException("no"))).isEqualTo("no");
        assertThat(FailureReason.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
