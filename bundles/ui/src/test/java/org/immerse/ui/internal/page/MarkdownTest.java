package org.immerse.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void startsHeadingsAtTheSecondLevel() {
        assertThat(Markdown.toHtml("# One\n\n### Three")).contains("<h2>One</h2>", "<h3>Three</h3>");
    }

    @Test
    void letsNoHtmlOrScriptThrough() {
        assertThat(Markdown.toHtml("<script>alert(1)</script>\n\n[x](javascript:alert(1))"))
                .doesNotContain("<script>", "javascript:");
    }

    @Test
    void marksLinksThatLeaveTheSite() {
        assertThat(Markdown.toHtml("[a](https://example.org) [b](other)"))
                .contains("<a rel=\"noopener noreferrer external\" href=\"https://example.org\">")
                .contains("<a rel=\"nofollow\" href=\"other\">");
    }
}
