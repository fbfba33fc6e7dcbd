package org.immerse.api.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void idsComeFromNamesInAnyScript() {
        assertThat(Slug.of("Κάρτα υγείας", "entry")).isEqualTo("karta-ygeias");
        assertThat(Slug.of("  Health card (new)! ", "entry")).isEqualTo("health-card-new");
        assertThat(Slug.of("!", "entry")).isEqualTo("entry");
        assertThat(Slug.of("a".repeat(59) + " bc", "entry")).isEqualTo("a".repeat(59));
    }
}
