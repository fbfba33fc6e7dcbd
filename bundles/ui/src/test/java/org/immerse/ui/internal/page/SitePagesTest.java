package org.immerse.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {
    @TempDir
    Path folder;

    private final Ticking clock = new Ticking();
    private SitePages pages;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        page("work.en.md", "Work", 20);
        page("work.es.md", "Trabajo", 20);
        page("health.en.md", "Health", 10);
        page("accessibility.en.md", "Accessibility", 1);
        page("home.en.md", "Welcome", 0);
        pages = new SitePages(TestSite.at(folder), clock);
    }

    @Test
    void listsPagesInTheirOrderWithoutTheWordsOfTheHomePage() {
        assertThat(pages.names()).containsExactly("accessibility", "health", "work");
        assertThat(pages.hero(Locale.ENGLISH).orElseThrow().title()).isEqualTo("Welcome");
    }

    @Test
    void keepsWhatStandsAtTheFootOutOfTheList() {
        assertThat(pages.teasers(Locale.ENGLISH))
                .extracting(SitePages.Teaser::name)
                .containsExactly("health", "work");
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(pages.page("work", Locale.of("es")).map(Page::title)).contains("Trabajo");
        assertThat(pages.page("health", Locale.of("es")).map(Page::title)).contains("Health");
        assertThat(pages.page("nothing", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void readsAPageAgainSoonAfterItChanged() throws IOException {
        assertThat(pages.page("added", Locale.ENGLISH)).isEmpty();
        page("added.en.md", "Added", 30);
        clock.seconds(3);

        assertThat(pages.page("added", Locale.ENGLISH)).isPresent();
    }

    @Test
    void leavesBrokenFilesOutAndTellsTheAdministrator() throws IOException {
        Files.writeString(folder.resolve("pages/broken.en.md"), "no head");

        assertThat(pages.names()).doesNotContain("broken");
        assertThat(new SitePagesCheck(pages).check().level()).isEqualTo(Level.WARNING);
        assertThat(pages.faults()).singleElement().asString().startsWith("broken.en.md: ");
    }

    @Test
    void isEmptyWhereASiteHasNoFolder() {
        SitePages none = new SitePages(TestSite.at(folder.resolve("elsewhere")), clock);

        assertThat(none.isEmpty()).isTrue();
        assertThat(new SitePagesCheck(none).check().level()).isEqualTo(Level.GOOD);
    }

    private void page(String file, String title, int order) throws IOException {
        Files.writeString(
                folder.resolve("pages").resolve(file),
                "---\ntitle: " + title + "\nsummary: About it\norder: " + order + "\n---\nText\n");
    }

    /** A clock that goes on when told. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void seconds(int passed) {
            now = now.plusSeconds(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A site in a folder. */
    record TestSite(Path folder) implements Site {
        static Site at(Path folder) {
            return new TestSite(folder);
        }

        @Override
        public String id() {
            return "spain";
        }

        @Override
        public String name() {
            return "IMMERSE Valencia";
        }

        @Override
        public String address() {
            return "https://immerse.example";
        }

        @Override
        public String country() {
            return "ES";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH, Locale.of("es"), Locale.of("ar"));
        }
    }
}
