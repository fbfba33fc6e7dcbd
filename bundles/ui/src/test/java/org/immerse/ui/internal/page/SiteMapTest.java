package org.immerse.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.immerse.ui.internal.page.SitePagesTest.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SiteMapTest {
    @Test
    void tellsEachPageInEveryLanguageWithItsOtherLanguages() {
        Document map = xml(map(List.of("site/card")).first());

        assertThat(map.select("url > loc").eachText())
                .containsExactly(
                        "https://immerse.example/pages/en/site/card",
                        "https://immerse.example/pages/es/site/card",
                        "https://immerse.example/pages/ar/site/card");
        assertThat(map.select("url").getFirst().getElementsByTag("xhtml:link").eachAttr("hreflang"))
                .containsExactly("en", "es", "ar", "x-default");
    }

    @Test
    void becomesAnIndexWhereThereAreThousands() {
        List<String> paths =
                IntStream.range(0, 1_500).mapToObj(number -> "jobs/" + number).toList();
        SiteMap map = map(paths);

        List<String> parts = xml(map.first()).select("sitemap > loc").eachText();
        assertThat(parts)
                .containsExactly(
                        "https://immerse.example/sitemap/1.xml",
                        "https://immerse.example/sitemap/2.xml",
                        "https://immerse.example/sitemap/3.xml");
        List<String> told = IntStream.rangeClosed(1, 3)
                .mapToObj(part -> map.part("/" + part + ".xml").orElseThrow())
                .flatMap(part -> xml(part).select("url > loc").eachText().stream())
                .toList();
        assertThat(told).hasSize(4_500).doesNotHaveDuplicates();
    }

    @Test
    void hasNoOtherParts() {
        assertThat(map(List.of("a/b")).part("/2.xml")).isEmpty();
        assertThat(map(List.of("a/b")).part("/0.xml")).isEmpty();
        assertThat(map(List.of("a/b")).part("/../x")).isEmpty();
    }

    private static SiteMap map(List<String> paths) {
        return new SiteMap(TestSite.at(Path.of("none")), paths);
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
