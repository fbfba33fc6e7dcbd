package org.immerse.kernel.internal.install;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.install.WantedModules.Wish;
import org.immerse.kernel.internal.module.BundleReasons;
import org.immerse.kernel.internal.module.FeatureCatalog;
import org.immerse.kernel.internal.module.ModuleDescriptor;
import org.immerse.kernel.internal.module.ModuleRegistry;
import org.immerse.kernel.internal.module.Reasons;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Installs modules as Karaf features, never refreshing what runs.
 *
 * <p>Features are installed without starting their bundles, which are then started here: so one that throws stays installed
 * and is shown with its reason, and Karaf, which starts everything of a feature it once started, leaves stopped modules alone.
 */
@Component(service = {ModuleInstaller.class, FeatureModuleInstaller.class})
public final class FeatureModuleInstaller implements ModuleInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(FeatureModuleInstaller.class);
    private static final EnumSet<Option> GENTLY = EnumSet.of(Option.NoAutoRefreshBundles, Option.NoAutoStartBundles);

    private final FeaturesService features;
    private final FeatureCatalog catalog;
    private final ModuleRegistry registry;
    private final BundleReasons reasons;
    private final WantedModules wanted;
    private final Trail trail;
    private final ModuleBundles bundles;
    private final ModulePlan plan;
    private final ReentrantLock oneByOne = new ReentrantLock(true);

    @Activate
    public FeatureModuleInstaller(
            BundleContext context,
            @Reference FeaturesService features,
            @Reference FeatureCatalog catalog,
            @Reference ModuleRegistry registry,
            @Reference BundleReasons reasons,
            @Reference WantedModules wanted,
            @Reference Trail trail) {
        this.features = features;
        this.catalog = catalog;
        this.registry = registry;
        this.reasons = reasons;
        this.wanted = wanted;
        this.trail = trail;
        bundles = new ModuleBundles(context, reasons);
        plan = new ModulePlan(registry, catalog::isInstalled);
    }

    @Override
    public void install(String id, Consumer<Text> progress) {
        installAll(List.of(id), progress);
    }

    /** Installs several modules at once, which takes less time than one after another. */
    void installAll(List<String> ids, Consumer<Text> progress) {
        exclusively(() -> {
            List<String> order = ids.stream()
                    .flatMap(id -> plan.withRequired(id).stream())
                    .distinct()
                    .toList();
            List<String> missing = order.stream()
                    .filter(module -> !catalog.isInstalled(module))
                    .toList();
            registry.whileChanging(notRunning(order), () -> {
                if (!missing.isEmpty()) {
                    progress.accept(Text.of("kernel.install.installing", titles(missing)));
                    installFeatures(missing);
                }
                startAll(order, progress);
            });
            keepRunning(order);
            ids.forEach(id -> {
                trail.record("module.install", id);
                tellOutcome(id, progress);
            });
        });
    }

    /** Installs a module that an administrator had stopped, and leaves it stopped. */
    void installStopped(String id) {
        exclusively(() -> {
            List<String> missing = plan.withRequired(id).stream()
                    .filter(module -> !catalog.isInstalled(module))
                    .toList();
            registry.whileChanging(Set.copyOf(missing), () -> installFeatures(missing));
        });
    }

    @Override
    public void start(String id, Consumer<Text> progress) {
        exclusively(() -> {
            ModuleDescriptor module = installed(id);
            List<String> order = plan.withRequired(id);
            registry.whileChanging(notRunning(order), () -> startAll(order, progress));
            keepRunning(order);
            trail.record("module.start", module.id());
            tellOutcome(id, progress);
        });
    }

    @Override
    public void stop(String id, Consumer<Text> progress) {
        exclusively(() -> {
            ModuleDescriptor module = installed(id);
            plan.mayStop(id);
            progress.accept(Text.of("kernel.install.stopping", module.title()));
            registry.whileChanging(Set.of(id), () -> {
                bundles.stop(ownBundles(module));
                leaveToUs(module);
            });
            wanted.set(id, Wish.STOPPED);
            trail.record("module.stop", id);
            progress.accept(Text.of("kernel.install.stopped", module.title()));
        });
    }

    @Override
    public void remove(String id, Consumer<Text> progress) {
        exclusively(() -> {
            ModuleDescriptor module = installed(id);
            plan.mayRemove(id);
            progress.accept(Text.of("kernel.install.removing", module.title()));
            registry.whileChanging(Set.of(id), () -> uninstallFeature(module));
            wanted.set(id, Wish.REMOVED);
            trail.record("module.remove", id);
            progress.accept(Text.of("kernel.install.removed", module.title()));
        });
    }

    private void exclusively(Runnable action) {
        oneByOne.lock();
        try {
            action.run();
        } finally {
            oneByOne.unlock();
        }
    }

    private ModuleDescriptor installed(String id) {
        ModuleStatus status = plan.find(id);
        ModuleDescriptor module = catalog.find(id)
                .orElseThrow(() ->
                        new ProblemException(Kind.CONFLICT, Text.of("kernel.module.of-platform", status.title())));
        if (!catalog.isInstalled(id)) {
            throw new ProblemException(Kind.CONFLICT, Text.of("kernel.module.not-installed", status.title()));
        }
        return module;
    }

    private Set<String> notRunning(List<String> ids) {
        return ids.stream().filter(id -> !registry.isRunning(id)).collect(Collectors.toSet());
    }

    private String titles(List<String> ids) {
        return ids.stream().map(id -> plan.find(id).title()).collect(Collectors.joining(", "));
    }

    /** Installs the features of the modules, each wanted by itself, so that none leaves together with another. */
    private void installFeatures(List<String> ids) {
        Set<Bundle> before = bundles.all();
        Set<String> names = names(ids);
        try {
            features.installFeatures(names, GENTLY);
        } catch (Exception e) {
            LOG.error("Features {} cannot be installed", names, e);
            if (!ids.stream().allMatch(catalog::isInstalled)) {
                throw new ProblemException(
                        Kind.CONFLICT, Text.of("kernel.install.refused", titles(ids), Reasons.inWords(e)));
            }
        }
        Set<Bundle> libraries = bundles.all();
        libraries.removeAll(before);
        libraries.removeIf(bundle -> catalog.lists(bundle.getLocation()));
        bundles.start(libraries);
    }

    private Set<String> names(List<String> ids) {
        return ids.stream()
                .map(id -> catalog.find(id).map(ModuleDescriptor::featureId))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void startAll(List<String> order, Consumer<Text> progress) {
        for (String id : order) {
            catalog.find(id).ifPresent(module -> {
                if (registry.bundle(id).isEmpty()) {
                    progress.accept(Text.of("kernel.install.starting", module.title()));
                    bundles.start(ownBundles(module));
                }
            });
        }
    }

    /** The bundles that this module's feature lists and no other installed module's. */
    private List<Bundle> ownBundles(ModuleDescriptor module) {
        Set<String> locations = new LinkedHashSet<>(module.bundles());
        catalog.bundlesOfOthers(module.id()).forEach(locations::remove);
        return reasons.at(List.copyOf(locations));
    }

    /** Where Karaf started the feature itself it would start it again with whatever is installed next. */
    private void leaveToUs(ModuleDescriptor module) {
        if (features.getState(module.featureId()) != FeatureState.Started) {
            return;
        }
        try {
            features.updateFeaturesState(
                    Map.of(FeaturesService.ROOT_REGION, Map.of(module.featureId(), FeatureState.Installed)), GENTLY);
        } catch (Exception e) {
            LOG.warn("Karaf may start {} again with the next feature", module.featureId(), e);
        }
    }

    private void uninstallFeature(ModuleDescriptor module) {
        Set<Bundle> before = bundles.all();
        try {
            keepWhatItBrought(module);
            features.uninstallFeature(module.feature(), module.version(), GENTLY);
        } catch (Exception e) {
            LOG.error("Feature {} cannot be removed", module.featureId(), e);
            if (catalog.isInstalled(module.id())) {
                throw new ProblemException(
                        Kind.CONFLICT, Text.of("kernel.install.remove-refused", module.title(), Reasons.inWords(e)));
            }
        }
        bundles.forget(before);
    }

    /** Modules that came along with the feature become wanted by themselves. */
    private void keepWhatItBrought(ModuleDescriptor module) throws Exception {
        Set<String> brought = names(plan.installedRequired(module.id()));
        if (!brought.isEmpty()) {
            features.installFeatures(brought, GENTLY);
        }
    }

    private void keepRunning(List<String> ids) {
        ids.stream().filter(catalog::isInstalled).forEach(id -> wanted.set(id, Wish.RUNNING));
    }

    private void tellOutcome(String id, Consumer<Text> progress) {
        ModuleStatus status = plan.find(id);
        progress.accept(
                status.state() == ModuleState.FAILED
                        ? Text.of("kernel.install.failed", status.title(), status.reason())
                        : Text.of("kernel.install.runs", status.title()));
    }
}
