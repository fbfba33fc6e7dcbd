package org.immerse.kernel.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.immerse.kernel.internal.install.WantedModules.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WantedModulesTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void decisionsAreThereAfterARestart() {
        Path file = folder.resolve("data").resolve("modules.properties");
        WantedModules before = new WantedModules(file);
        before.set("jobs-spain", Wish.RUNNING);
        before.set("people", Wish.REMOVED);
        before.set("jobs-spain", Wish.STOPPED);

        assertThat(new WantedModules(file).all()).isEqualTo(Map.of("jobs-spain", Wish.STOPPED, "people", Wish.REMOVED));
    }

    @Test
    void whatIsNotUnderstoodIsNoDecision() throws IOException {
        Path file = folder.resolve("modules.properties");
        Files.writeString(file, "jobs = perhaps\n");

        assertThat(new WantedModules(file).of("jobs")).isEmpty();
    }
}
