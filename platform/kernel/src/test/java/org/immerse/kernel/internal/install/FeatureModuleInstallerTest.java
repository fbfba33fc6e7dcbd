package org.immerse.kernel.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService.Option;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.install.WantedModules.Wish;
import org.immerse.kernel.internal.module.FakeHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureModuleInstallerTest {
    @TempDir
    Path folder = Path.of(".");

    private final FakeHost host =
            new FakeHost().offer("knowledge").offer("people", "knowledge").offer("jobs", "people", "knowledge");
    private final List<Text> progress = new ArrayList<>();
    private WantedModules wanted = new WantedModules(Path.of("unset"));
    private FeatureModuleInstaller installer = installer();

    @BeforeEach
    void makeInstaller() {
        wanted = new WantedModules(folder.resolve("data").resolve("modules.properties"));
        installer = installer();
    }

    private FeatureModuleInstaller installer() {
        return new FeatureModuleInstaller(
                host.context(), host.features(), host.catalog, host.registry, host.reasons, wanted, new Trail());
    }

    private ModuleStatus status(String id) {
        return host.registry.find(id).orElseThrow();
    }

    private void install(String id) {
        installer.install(id, progress::add);
    }

    private static void assertRefused(ThrowingCallable action, String key, Object... arguments) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.text()).isEqualTo(Text.of(key, arguments)));
    }

    @Test
    void installsAModuleAndWhatItRequires() {
        install("jobs");

        assertThat(List.of("knowledge", "people", "jobs")).allMatch(host.registry::isRunning);
        assertThat(progress.getLast()).isEqualTo(Text.of("kernel.install.runs", "The jobs"));
    }

    @Test
    void neverRefreshesAnythingElse() {
        install("jobs");
        installer.remove("jobs", progress::add);

        assertThat(host.options).isNotEmpty().allMatch(options -> options.contains(Option.NoAutoRefreshBundles));
    }

    @Test
    void installingAgainDoesNothing() {
        install("jobs");
        host.options.clear();

        install("jobs");

        assertThat(host.options).isEmpty();
        assertThat(host.registry.isRunning("jobs")).isTrue();
    }

    @Test
    void aBundleThatThrowsStaysInstalledAndFailedWithTheReason() {
        host.breakModule("jobs", "the licence file is missing");

        install("jobs");

        assertThat(status("jobs").state()).isEqualTo(ModuleState.FAILED);
        assertThat(status("jobs").reason()).isEqualTo("test.jobs: the licence file is missing");
        assertThat(host.registry.isRunning("people")).isTrue();
        assertThat(progress.getLast().key()).isEqualTo("kernel.install.failed");
    }

    @Test
    void aMendedBundleCanBeStarted() {
        host.breakModule("jobs", "the licence file is missing");
        install("jobs");
        host.mendModule("jobs");

        installer.start("jobs", progress::add);

        assertThat(host.registry.isRunning("jobs")).isTrue();
    }

    @Test
    void aBundleThatPublishesNothingIsFailed() {
        host.silence("jobs");

        install("jobs");

        assertThat(status("jobs").state()).isEqualTo(ModuleState.FAILED);
        assertThat(status("jobs").reason()).contains("none of them publishes");
    }

    @Test
    void whatCannotBeResolvedIsRefusedInWords() {
        host.refused.add("knowledge");

        assertRefused(
                () -> install("jobs"),
                "kernel.install.refused",
                "The knowledge, The people, The jobs",
                "missing requirement of knowledge");
        assertThat(status("jobs").state()).isEqualTo(ModuleState.AVAILABLE);
    }

    @Test
    void anUnknownModuleIsRefused() {
        assertRefused(() -> install("nothing"), "kernel.module.unknown", "nothing");
    }

    @Test
    void aModuleThatRequiresAnUnknownOneIsRefused() {
        host.offer("odd", "nothing");

        assertRefused(() -> install("odd"), "kernel.module.requires-unknown", "The odd", "nothing");
    }

    @Test
    void stopsAndStartsAModule() {
        install("jobs");

        installer.stop("jobs", progress::add);
        assertThat(status("jobs").state()).isEqualTo(ModuleState.STOPPED);
        assertThat(wanted.of("jobs")).contains(Wish.STOPPED);
        assertThat(host.registry.isRunning("people")).isTrue();

        installer.start("jobs", progress::add);
        assertThat(host.registry.isRunning("jobs")).isTrue();
        assertThat(wanted.of("jobs")).contains(Wish.RUNNING);
    }

    @Test
    void refusesToStopOrRemoveWhatAnotherNeeds() {
        install("jobs");

        assertRefused(
                () -> installer.stop("people", progress::add), "kernel.module.stop-required", "The people", "The jobs");
        assertRefused(
                () -> installer.remove("knowledge", progress::add),
                "kernel.module.remove-required",
                "The knowledge",
                "The jobs, The people");
    }

    @Test
    void startingAModuleStartsWhatItRequires() {
        install("jobs");
        installer.stop("jobs", progress::add);
        installer.stop("people", progress::add);

        installer.start("jobs", progress::add);

        assertThat(host.registry.isRunning("people")).isTrue();
        assertThat(host.registry.isRunning("jobs")).isTrue();
    }

    @Test
    void removesAModuleAndLetsItsMemoryGo() {
        install("jobs");
        long bundle = host.bundle("jobs").getBundleId();

        installer.remove("jobs", progress::add);

        assertThat(status("jobs").state()).isEqualTo(ModuleState.AVAILABLE);
        assertThat(host.refreshed).containsExactly(bundle);
        assertThat(wanted.all())
                .isEqualTo(Map.of("jobs", Wish.REMOVED, "people", Wish.RUNNING, "knowledge", Wish.RUNNING));
    }

    @Test
    void whatIsNotInstalledCannotBeStoppedOrRemoved() {
        assertRefused(() -> installer.stop("jobs", progress::add), "kernel.module.not-installed", "The jobs");
        assertRefused(() -> installer.remove("jobs", progress::add), "kernel.module.not-installed", "The jobs");
    }

    @Test
    void karafIsToldToLeaveAStoppedModuleAlone() {
        host.installByKaraf("knowledge");
        assertThat(host.state("knowledge")).isEqualTo(FeatureState.Started);

        installer.stop("knowledge", progress::add);

        assertThat(host.state("knowledge")).isEqualTo(FeatureState.Installed);
        assertThat(status("knowledge").state()).isEqualTo(ModuleState.STOPPED);
    }

    @Test
    void aModuleThatWasStoppedComesBackStopped() {
        install("people");

        installer.installStopped("jobs");

        assertThat(status("jobs").state()).isEqualTo(ModuleState.STOPPED);
        assertThat(host.registry.isRunning("people")).isTrue();
    }

    @Test
    void bringsInWhatIsNamedAndWhatWasDecidedSince() {
        Set<String> due = SiteModules.due(
                List.of("jobs", "people", "new"),
                Map.of("people", Wish.REMOVED, "jobs", Wish.STOPPED, "extra", Wish.RUNNING));

        assertThat(due).containsExactlyInAnyOrder("jobs", "new", "extra");
    }
}
