package org.immerse.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordTest {
    private final Password password = new Password(Map.of("DB_PASSWORD", "from the environment"));

    @Test
    void isTakenFromTheEnvironmentWhereTheSettingSaysSo() {
        assertThat(password.fromSetting(" ${env:DB_PASSWORD} ")).isEqualTo("from the environment");
        assertThatThrownBy(() -> password.fromSetting("${env:OTHER}")).hasMessageContaining("OTHER");
    }

    @Test
    void isTheSettingItselfOtherwise() {
        assertThat(password.fromSetting("$env:DB_PASSWORD")).isEqualTo("$env:DB_PASSWORD");
        assertThat(password.fromSetting("")).isEmpty();
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThatThrownBy(() -> Password.firstLine(Path.of("/no/such/file"))).hasMessageContaining("/no/such/file");
    }
}
