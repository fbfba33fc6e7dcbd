package org.immerse.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void writesWordsAsWords() {
        String html = new Html()
                .heading("<b>")
                .paragraphs("a & b\n\n'c'\nd")
                .link("/x?a=1&b=\"2\"", "on")
                .toString();

        assertThat(html)
                .isEqualTo("<h2>&lt;b&gt;</h2>\n<p dir=\"auto\">a &amp; b</p>\n<p dir=\"auto\">&#39;c&#39;<br/>d</p>\n"
                        + "<p><a href=\"/x?a=1&amp;b=&quot;2&quot;\">on</a></p>\n");
    }

    @Test
    void leavesOutWhatHasNoWords() {
        Html html = new Html()
                .paragraphs(" \n\n ")
                .list(List.of())
                .facts(facts -> facts.fact("Cost", "").fact("Where", "Nicosia"));

        assertThat(html).hasToString("<dl>\n<dt>Where</dt><dd><bdi>Nicosia</bdi></dd>\n</dl>\n");
    }

    @Test
    void neverLetsDataEndItsScript() {
        assertThat(Html.data("{\"x\":\"</script>\"}")).doesNotContain("<").contains("\\u003c/script");
    }
}
