package org.immerse.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A machine that never built this project builds the distribution alone, with all that is in it. */
class BuildOrderTest {
    private static final Path FEATURES =
            Path.of("../../features").toAbsolutePath().normalize();

    @Test
    void everyBundleThatAFeatureNamesIsBuiltBeforeTheFeatures() throws IOException {
        Set<String> named = find("src/main/feature/feature.xml", "mvn:org\\.immerse/([\\w-]+)/");
        assertThat(named).isNotEmpty();
        assertThat(find("pom.xml", "<groupId>org\\.immerse</groupId><artifactId>([\\w-]+)</artifactId>"))
                .containsAll(named);
    }

    private static Set<String> find(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(FEATURES.resolve(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
