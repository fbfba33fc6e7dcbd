package org.immerse.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.immerse.ui.internal.page.PageFile.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFileTest {
    @Test
    void readsHeadAndBody() throws UnreadablePageException {
        PageFile page = PageFile.parse("health-card.en.md", """
                ---
                title: "Your health card: how to get it"
                summary: See a doctor.
                order: 5
                checked: 2026-11-12
                icon: pulse
                ---
                ## Body
                """);

        assertThat(page.name()).isEqualTo("health-card");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Your health card: how to get it");
        assertThat(page.order()).isEqualTo(5);
        assertThat(page.checked()).contains(LocalDate.of(2026, 11, 12));
        assertThat(page.icon()).isEqualTo("pulse");
        assertThat(page.body()).isEqualTo("## Body\n");
    }

    @Test
    void takesAnUnknownIconForPaper() throws UnreadablePageException {
        assertThat(PageFile.parse("a.es.md", "---\r\ntitle: A\r\nsummary: B\r\nicon: unicorn\r\n---\r\n")
                        .icon())
                .isEqualTo("paper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.en.md | no head at all | missing",
                "a.en.md | ---\\ntitle: A\\n---\\nx | no summary",
                "a.en.md | ---\\nsummary: A\\n---\\nx | no title",
                "a.en.md | ---\\ntitle: A\\nsummary: B\\nchecked: yesterday\\n---\\nx | not a date",
                "a.en.md | ---\\ntitle: A\\nsummary: B\\norder: first\\n---\\nx | not a whole number",
                "a.en.md | ---\\ntitle A\\n---\\nx | no colon",
                "A page.md | ---\\ntitle: A\\nsummary: B\\n---\\nx | <name>.<language>.md"
            })
    void saysWhatIsWrongWithAFile(String name, String content, String reason) {
        assertThatThrownBy(() -> PageFile.parse(name, content.replace("\\n", "\n")))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining(reason);
    }
}
