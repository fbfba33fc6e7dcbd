package org.immerse.directory.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.directory.internal.TestDirectory;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.exchange.Flaw;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026. */
class SchedulesTest {
    private static final String OFFICE = """
            {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Office", "description": "Office", "locations": [
              {"id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5", "schedules": [
                {"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "18:00", %s}]}]}
            """;

    @AutoClose
    private final TestDirectory site = new TestDirectory();

    private List<Flaw> take(String members) {
        return new HsdsImport(site.entries, site.tables, site.translations)
                .take(TestDirectory.ADMIN, OFFICE.formatted(members).getBytes(StandardCharsets.UTF_8), false)
                .flaws();
    }

    private List<Hours.Opening> weekly() {
        return site.tables.all().stream()
                .map(Entry::content)
                .flatMap(content -> ((Content.Office) content).provider().places().stream())
                .map(Provider.Place::hours)
                .flatMap(hours -> hours.weekly().stream())
                .toList();
    }

    @Test
    void whatHasEndedIsLeftOut() {
        assertThat(take("\"valid_to\": \"2026-11-22\"")).singleElement().satisfies(flaw -> {
            assertThat(flaw.place()).isEqualTo("/locations/0/schedules/0");
            assertThat(flaw.text().key()).isEqualTo("directory.flaw.ended");
            assertThat(flaw.fatal()).isTrue();
        });
        assertThat(weekly()).isEmpty();
    }

    @Test
    void whatWillEndOrBeginIsTold() {
        assertThat(take("\"valid_from\": \"2026-11-24\", \"valid_to\": \"2026-11-30\""))
                .extracting(flaw -> flaw.place() + " " + flaw.text().key() + " " + flaw.fatal())
                .containsExactlyInAnyOrder(
                        "/locations/0/schedules/0/valid_from directory.flaw.begins false",
                        "/locations/0/schedules/0/valid_to directory.flaw.ends false");
        assertThat(weekly()).hasSize(1);
    }

    @Test
    void whatIsNotEveryWeekIsTold() {
        assertThat(take("\"interval\": \"2\""))
                .extracting(flaw -> flaw.place() + " " + flaw.text().key())
                .containsExactly("/locations/0/schedules/0/interval directory.flaw.interval");
        assertThat(weekly()).hasSize(1);
    }

    @Test
    void whatAlreadyCountsEveryWeekIsNothingToTell() {
        assertThat(take("\"valid_from\": \"2026-01-01\", \"interval\": 1")).isEmpty();
        assertThat(weekly()).hasSize(1);
    }
}
