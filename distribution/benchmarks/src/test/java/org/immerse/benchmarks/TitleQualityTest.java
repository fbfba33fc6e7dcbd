package org.immerse.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often old titles find their occupation, on the development sets beside the project. */
class TitleQualityTest {
    private static final Path DATA = Path.of("../../../shared/data");

    @ParameterizedTest
    @CsvSource({"fr, 0.90", "de, 0.70", "pt, 0.75"})
    void findsOldTitles(String language, double accuracyAtFive) throws IOException {
        assumeTrue(
                Files.isDirectory(DATA.resolve("melo-dev")),
                "no development sets in " + DATA.toAbsolutePath().normalize());

        var quality = new DevelopmentSet(DATA.resolve("melo-dev"), language, new EscoLabels(DATA.resolve("esco")), true)
                .measure();

        assertThat(quality.meanReciprocalRank()).isGreaterThanOrEqualTo(TitleQuality.GOALS.get(language));
        assertThat(quality.accuracyAtFive()).isGreaterThanOrEqualTo(accuracyAtFive);
    }
}
