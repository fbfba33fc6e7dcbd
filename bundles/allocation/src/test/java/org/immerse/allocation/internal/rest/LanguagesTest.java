package org.immerse.allocation.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final List<Locale> OFFERED = List.of(Locale.of("es"), Locale.ENGLISH, Locale.of("ar"));

    @Test
    void takesTheNamedOneThenTheHeadersThenTheFirst() {
        assertThat(Languages.choose("ar", "en", OFFERED)).isEqualTo(Locale.of("ar"));
        assertThat(Languages.choose(null, "fr, en-GB;q=0.5", OFFERED)).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.choose(" ", "fr", OFFERED)).isEqualTo(Locale.of("es"));
        assertThat(Languages.choose(null, null, OFFERED)).isEqualTo(Locale.of("es"));
        assertThat(Languages.choose("not a language;;", null, OFFERED)).isEqualTo(Locale.of("es"));
        assertThat(Languages.choose(null, null, List.of())).isEqualTo(Locale.ENGLISH);
    }
}
