package org.immerse.knowledge.base.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often old titles find their occupation, on the development sets beside the project. */
class QualityTest {
    private static final Path DATA = Path.of("../../../shared/data");

    /** The goals of the project, all queries against all labels of the language; a site also knows the English ESCO. */
    @ParameterizedTest
    @CsvSource({"fr, 0.86, 0.90", "de, 0.62, 0.70", "pt, 0.63, 0.75"})
    void findsOldTitles(String language, double meanReciprocalRank, double accuracyAtFive) throws IOException {
        assumeTrue(
                Files.isDirectory(DATA.resolve("melo-dev")),
                "no development sets in " + DATA.toAbsolutePath().normalize());
        var quality = new DevelopmentSet(DATA, language, new EscoLabels(DATA), true).measure();
        System.out.println(language + " " + quality);
        assertThat(quality.meanReciprocalRank()).isGreaterThanOrEqualTo(meanReciprocalRank);
        assertThat(quality.accuracyAtFive()).isGreaterThanOrEqualTo(accuracyAtFive);
    }
}
