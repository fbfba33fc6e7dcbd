package org.immerse.allocation.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void numbersNamesInTheOrderTheyCome() {
        Names names = new Names();
        int many = 10_000;
        for (int i = 0; i < many; i++) {
            assertThat(names.number("name " + i)).isEqualTo(i);
        }
        assertThat(names.size()).isEqualTo(many);
        for (int i = 0; i < many; i++) {
            char[] within = ("[name " + i + "]").toCharArray();
            assertThat(names.number(within, 1, within.length - 2)).isEqualTo(i);
            assertThat(names.name(i)).isEqualTo("name " + i);
        }
        assertThat(names.number("")).isEqualTo(many);
        assertThat(names.name(many)).isEmpty();
        assertThat(names.number("")).isEqualTo(many);
    }
}
