package org.immerse.directory.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.immerse.api.page.Page;
import org.immerse.directory.internal.PlainMessages;
import org.immerse.directory.internal.SomeDirectory;
import org.immerse.directory.internal.search.DirectorySearch;
import org.immerse.directory.internal.view.Around;
import org.immerse.testing.TestClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DirectoryPagesTest {
    private final SomeDirectory directory = new SomeDirectory();
    private final SomeDirectory.CyprusSite site = new SomeDirectory.CyprusSite();
    private final DirectorySearch search = new DirectorySearch(
            directory, new SomeDirectory.FewConcepts(), site, new TestClock(Instant.parse("2026-11-23T09:00:00Z")));
    private final DirectoryPages pages = new DirectoryPages(
            directory, search, new Around(search, new SomeDirectory.FewConcepts(), new PlainMessages(), site), site);

    @Test
    void aServiceIsReadableWithoutScriptInAFewKilobytes() {
        Page page = page("health-card", Locale.of("el"));

        assertThat(page.title()).isEqualTo("Κάρτα υγείας");
        assertThat(page.html())
                .contains("Διαβατήριο", "Λευκωσία 1", "8:00–14:30", "href=\"tel:+35722000000\"", "Γραφείο υγείας")
                .contains("https://immerse.example/services/health-card");
        assertThat(page.html().length()).isLessThan(5_000);
    }

    @Test
    void aPublicOfficeOffersAGovernmentServiceInTheEyesOfSearchEngines() {
        JsonNode data = data("health-card");

        assertThat(data.path("@type").asString()).isEqualTo("GovernmentService");
        assertThat(data.path("url").asString()).isEqualTo("https://immerse.example/pages/en/directory/health-card");
        assertThat(data.path("provider").path("@type").asString()).isEqualTo("GovernmentOrganization");
        assertThat(data.path("offers").path("price").asString()).isEqualTo("0");
        JsonNode place = data.path("availableChannel").path(0).path("serviceLocation");
        assertThat(place.path("address").path("addressLocality").asString()).isEqualTo("Nicosia");
        JsonNode hours = place.path("openingHoursSpecification").path(0);
        assertThat(hours.path("dayOfWeek").path(0).asString()).isEqualTo("https://schema.org/Monday");
        assertThat(hours.path("closes").asString()).isEqualTo("14:30");
    }

    @Test
    void nothingSaysWhereAConfidentialServiceIs() {
        for (String name : new String[] {"shelter", "organisation.open-house"}) {
            Page page = page(name, Locale.ENGLISH);
            assertThat(page.html() + page.jsonLd().orElseThrow()).doesNotContain("Hiddenville", "34.9", "33.6");
        }
        assertThat(data("shelter").path("@type").asString()).isEqualTo("Service");
    }

    @Test
    void anOrganisationHasAPageThatLeadsToItsServices() {
        Page page = page("organisation.health-office", Locale.ENGLISH);

        assertThat(page.html()).contains("https://immerse.example/pages/en/directory/health-card", "Limassol street 1");
        assertThat(data("organisation.health-office").path("@type").asString()).isEqualTo("GovernmentOrganization");
    }

    @Test
    void everyPageThatIsNamedIsThere() {
        assertThat(pages.names())
                .hasSize(6)
                .allMatch(name -> pages.page(name, Locale.ENGLISH).isPresent());
        assertThat(pages.page("gone", Locale.ENGLISH)).isEmpty();
    }

    private Page page(String name, Locale locale) {
        return pages.page(name, locale).orElseThrow();
    }

    private JsonNode data(String name) {
        return JsonMapper.shared().readTree(page(name, Locale.ENGLISH).jsonLd().orElseThrow());
    }
}
