package org.immerse.kernel.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immerse.api.module.DemoLoader;
import org.immerse.kernel.internal.module.FakeHost;
import org.immerse.kernel.internal.site.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSetTest {
    @TempDir
    Path folder = Path.of(".");

    private final FakeHost host = new FakeHost().offer("jobs");
    private final List<String> loaded = new ArrayList<>();

    private final List<DemoLoader> loaders = new ArrayList<>(
            List.of(new Loader(30, "people", loaded, false), new Loader(10, "accounts", loaded, false)));

    private record Loader(int order, String name, List<String> loaded, boolean broken) implements DemoLoader {
        @Override
        public void load(Path demoFolder) throws IOException {
            if (broken) {
                throw new IOException("line 7 of people.csv is broken");
            }
            loaded.add(name + " from " + demoFolder.getFileName());
        }
    }

    private DemoSet demoSet(boolean wanted) {
        return new DemoSet(
                Sites.at(folder, Map.of("demo", wanted, "modules", "jobs")),
                host.registry,
                host.reasons,
                () -> List.copyOf(loaders));
    }

    @Test
    void waitsForAllModulesAndThenLoadsInOrder() {
        DemoSet demo = demoSet(true);
        demo.loadWhenReady();
        assertThat(loaded).isEmpty();
        assertThat(demo.check().advice().arguments()).containsExactly("jobs");

        host.installByKaraf("jobs");
        demo.loadWhenReady();

        assertThat(loaded).containsExactly("accounts from demo", "people from demo");
        assertThat(folder.resolve("data").resolve("demo.loaded")).exists();
        assertThat(demo.check().finding().key()).isEqualTo("kernel.check.demo.loaded");
    }

    @Test
    void loadsOnce() {
        host.installByKaraf("jobs");
        demoSet(true).loadWhenReady();
        loaded.clear();

        demoSet(true).loadWhenReady();

        assertThat(loaded).isEmpty();
    }

    @Test
    void loadsNothingWhereItIsNotWanted() {
        host.installByKaraf("jobs");

        demoSet(false).loadWhenReady();

        assertThat(loaded).isEmpty();
    }

    @Test
    void aFailureLeavesNoMarkAndIsShown() {
        host.installByKaraf("jobs");
        DemoSet demo = demoSet(true);
        loaders.add(new Loader(40, "offers", loaded, true));

        demo.loadWhenReady();

        assertThat(folder.resolve("data").resolve("demo.loaded")).doesNotExist();
        assertThat(demo.check().finding().arguments()).containsExactly("line 7 of people.csv is broken");
    }
}
