package org.immerse.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.page.Page;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.ui.internal.page.SitePagesTest.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageHtmlTest {
    private static final int BUDGET = 10_000;
    private static final Page PAGE = new Page(
            "Your <health> card",
            "See a doctor.",
            "<p>Text</p>",
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 11, 12)));

    private final PageHtml html = new PageHtml(TestSite.at(Path.of("none")), new Keys());

    @Test
    void saysLanguageAndDirectionAndLinksTheOtherLanguages() {
        Document page = Jsoup.parse(html.page("site/card", PAGE, "All", Locale.of("ar")));

        assertThat(page.child(0).attr("lang")).isEqualTo("ar");
        assertThat(page.child(0).attr("dir")).isEqualTo("rtl");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://immerse.example/pages/ar/site/card");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "es", "ar", "x-default");
        assertThat(page.select("nav a[aria-current]").text()).isEqualTo("العربية");
    }

    @Test
    void runsNoScriptAndStaysSmall() {
        String text = html.page("site/card", PAGE, "All", Locale.ENGLISH);

        assertThat(Jsoup.parse(text).select("script:not([type=application/ld+json])"))
                .isEmpty();
        assertThat(text.length()).isLessThan(BUDGET);
    }

    @Test
    void writesWordsAsWordsAndTheBodyAsItIs() {
        Document page = Jsoup.parse(html.page("site/card", PAGE, "All", Locale.ENGLISH));

        assertThat(page.select("h1").text()).isEqualTo("Your <health> card");
        assertThat(page.select("article p").text()).isEqualTo("Text");
    }

    @Test
    void tellsSearchEnginesWhenItWasChecked() {
        Document page = Jsoup.parse(html.page("site/card", PAGE, "All", Locale.ENGLISH));

        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"lastReviewed\":\"2026-11-12\"", "\"inLanguage\":\"en\"");
    }

    @Test
    void neverLetsDataEndItsScript() {
        Page evil =
                new Page("A", "B", "", Optional.of("{\"x\":\"</script><script>alert(1)</script>\"}"), Optional.empty());

        assertThat(Jsoup.parse(html.page("x/y", evil, "All", Locale.ENGLISH)).select("script"))
                .hasSize(1);
    }

    @Test
    void answersWordsWhereThereIsNoPage() {
        Document page = Jsoup.parse(html.missing(Locale.ENGLISH));

        assertThat(page.select("h1").text()).isEqualTo("ui.not-found.title");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void saysThatThereAreNoPagesYet() {
        assertThat(html.index("", "All", "Lead", List.of(), Locale.ENGLISH)).contains("ui.pages.none");
    }

    /** Answers every key as itself. */
    private static final class Keys implements Messages {
        @Override
        public String text(Text text, Locale locale) {
            return text.key();
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }
    }
}
