package org.immerse.security.internal.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ServiceModule;
import org.immerse.api.security.Firewall.Rule;
import org.immerse.api.security.Visibility;
import org.junit.jupiter.api.Test;

class FirewallTableTest {
    private final FirewallTable table = new FirewallTable();

    @Test
    void hidesWhatHasNoRow() {
        assertThat(table.of("jobs-spain.candidates", "languages")).isEqualTo(Visibility.HIDDEN);
        assertThat(table.of("candidates", "languages")).isEqualTo(Visibility.HIDDEN);
        assertThat(table.of("", "")).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void showsWhatARowShowsToThatTaskOnly() throws Exception {
        table.load(new Rows("jobs-spain", """
                task,field,visibility
                # what an employer sees before somebody applies
                jobs-spain.candidates,languages,shown

                jobs-spain.candidates , place , Coarse
                jobs-spain.candidates,gender,hidden
                """));

        assertThat(table.of("jobs-spain.candidates", "languages")).isEqualTo(Visibility.SHOWN);
        assertThat(table.of("jobs-spain.candidates", "place")).isEqualTo(Visibility.COARSE);
        assertThat(table.of("jobs-spain.candidates", "gender")).isEqualTo(Visibility.HIDDEN);
        assertThat(table.of("jobs-spain.candidates", "name")).isEqualTo(Visibility.HIDDEN);
        assertThat(table.of("jobs-spain.applicants", "languages")).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void listsTheWholeTableInOrder() throws Exception {
        table.load(new Rows("b", "b.y,f,shown\nb.x,g,coarse\nb.x,f,shown"));
        table.load(new Rows("a", "a.z,f,hidden"));

        assertThat(table.rules())
                .containsExactly(
                        new Rule("a.z", "f", Visibility.HIDDEN),
                        new Rule("b.x", "f", Visibility.SHOWN),
                        new Rule("b.x", "g", Visibility.COARSE),
                        new Rule("b.y", "f", Visibility.SHOWN));
    }

    @Test
    void hidesEverythingOfAModuleThatIsGone() throws Exception {
        Rows rows = new Rows("jobs-spain", "jobs-spain.candidates,languages,shown");
        table.load(rows);

        table.unload(rows);

        assertThat(table.of("jobs-spain.candidates", "languages")).isEqualTo(Visibility.HIDDEN);
        assertThat(table.rules()).isEmpty();
    }

    @Test
    void refusesRowsForTheTasksOfOthersAndTakesNoneOfTheFile() {
        assertThatThrownBy(() -> table.load(new Rows("jobs", "jobs.a,f,shown\njobs-spain.candidates,name,shown")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("jobs-spain.candidates");

        assertThat(table.rules()).isEmpty();
        assertThatThrownBy(() -> table.load(new Rows("jobs", "jobsx,f,shown"))).hasMessageContaining("jobsx");
    }

    @Test
    void refusesRowsThatCannotBeRead() {
        assertRefused("a.t,f", "three cells");
        assertRefused("a.t,f,shown,more", "three cells");
        assertRefused("a.t,f,visible", "visible");
        assertRefused("a.t,,shown", "no field");
        assertRefused("a.t,f,shown\na.t,f,hidden", "line 2");
    }

    @Test
    void letsAModuleWithoutAFileRun() throws Exception {
        table.load(new Rows("a", null));

        assertThat(table.rules()).isEmpty();
    }

    private void assertRefused(String file, String reason) {
        assertThatThrownBy(() -> table.load(new Rows("a", file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private record Rows(
            String id, @org.jspecify.annotations.Nullable String file) implements ModuleResources {
        @Override
        public ServiceModule module() {
            return this::id;
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public List<String> list(String folder, String suffix) {
            return List.of();
        }

        @Override
        public boolean has(String path) {
            return file != null && path.equals("firewall.csv");
        }

        @Override
        public InputStream open(String path) {
            return new ByteArrayInputStream(String.valueOf(file).getBytes(StandardCharsets.UTF_8));
        }
    }
}
