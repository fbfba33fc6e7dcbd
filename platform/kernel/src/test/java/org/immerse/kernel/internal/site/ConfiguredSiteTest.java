package org.immerse.kernel.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredSiteTest {

    @Test
    void readsListsWithCommasAndSpaces() {
        ConfiguredSite site = Sites.at(Path.of("x"), Map.of("languages", "es, en,", "modules", "jobs-spain , ui"));

        assertThat(site.languages()).containsExactly(Locale.forLanguageTag("es"), Locale.ENGLISH);
        assertThat(site.modules()).containsExactly("jobs-spain", "ui");
    }

    @Test
    void anAddressHasNoSlashAtTheEnd() {
        assertThat(Sites.at(Path.of("x"), Map.of("address", "https://x.example/"))
                        .address())
                .isEqualTo("https://x.example");
    }

    @Test
    void withoutConfigurationItHasNoModulesAndNoDemo() {
        ConfiguredSite site = Sites.at(Path.of("x"), Map.of());

        assertThat(site.modules()).isEmpty();
        assertThat(site.demo()).isFalse();
        assertThat(site.languages()).hasSize(6);
    }
}
