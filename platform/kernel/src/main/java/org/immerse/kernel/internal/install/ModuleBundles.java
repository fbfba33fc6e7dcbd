package org.immerse.kernel.internal.install;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.kernel.internal.module.BundleReasons;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops bundles one by one; one that fails is remembered with its reason and the others go on. */
final class ModuleBundles {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleBundles.class);

    private final BundleContext context;
    private final BundleReasons reasons;

    ModuleBundles(BundleContext context, BundleReasons reasons) {
        this.context = context;
        this.reasons = reasons;
    }

    /** All bundles there are. */
    Set<Bundle> all() {
        return Arrays.stream(context.getBundles()).collect(Collectors.toSet());
    }

    /** Starts bundles for good, by start level, then in the order they were installed. */
    void start(Collection<Bundle> bundles) {
        bundles.stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE
                        && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .sorted(Comparator.comparingInt(ModuleBundles::startLevel).thenComparing(Bundle::getBundleId))
                .forEach(this::start);
    }

    private static int startLevel(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).getStartLevel();
    }

    private void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            LOG.error("Bundle {} does not start", bundle.getSymbolicName(), e);
            reasons.failed(bundle, e);
        }
    }

    /** Stops bundles for good, the last first. */
    void stop(List<Bundle> bundles) {
        bundles.reversed().forEach(bundle -> {
            try {
                bundle.stop();
                reasons.recovered(bundle);
            } catch (BundleException e) {
                LOG.warn("Bundle {} stopped with an error", bundle.getSymbolicName(), e);
            }
        });
    }

    /** Lets the memory of uninstalled bundles go, where no bundle that stays uses them. */
    void forget(Collection<Bundle> before) {
        Set<Bundle> gone = new HashSet<>(before);
        gone.removeIf(bundle -> bundle.getState() != Bundle.UNINSTALLED);
        FrameworkWiring wiring =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        List<Bundle> unused = new ArrayList<>();
        for (Bundle bundle : gone) {
            if (gone.containsAll(wiring.getDependencyClosure(List.of(bundle)))) {
                unused.add(bundle);
            }
        }
        if (!unused.isEmpty()) {
            wiring.refreshBundles(unused);
        }
    }
}
