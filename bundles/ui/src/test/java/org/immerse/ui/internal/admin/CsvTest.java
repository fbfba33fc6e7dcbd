package org.immerse.ui.internal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(new Csv().line("a", "b,c", "d\"e", "f\ng").toString())
                .isEqualTo("\uFEFFa,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n");
    }

    @Test
    void isNeverTakenForAFormula() {
        assertThat(Csv.cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(Csv.cell("@x")).isEqualTo("'@x");
        assertThat(Csv.cell("plain")).isEqualTo("plain");
    }
}
