package org.immerse.security.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonPasswordsTest {
    private final CommonPasswords common = new CommonPasswords();

    @Test
    void knowsWhatManyPeopleUseInAnyCase() {
        assertThat(common.contains("1234567890")).isTrue();
        assertThat(common.contains("QwertyUiop")).isTrue();
        assertThat(common.contains("contraseña123")).isTrue();
        assertThat(common.contains("zzzzzzzzzzzz")).isTrue();
    }

    @Test
    void letsOthersPass() {
        assertThat(common.contains("olive tree by the sea")).isFalse();
        assertThat(common.contains("شجرة زيتون قرب البحر")).isFalse();
    }
}
