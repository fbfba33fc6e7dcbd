package org.immerse.kernel.internal.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules that the feature repositories offer. Thread-safe. */
public final class FeatureCatalog {
    private static final Logger LOG = LoggerFactory.getLogger(FeatureCatalog.class);

    private record Known(ModuleDescriptor descriptor, Feature feature) {}

    private final FeaturesService features;
    private volatile Map<String, Known> byId = Map.of();

    /** Reads the repositories at once. */
    public FeatureCatalog(FeaturesService features) {
        this.features = features;
        reread();
    }

    /** Reads the repositories again; what they offered stays known where that fails. */
    public void reread() {
        try {
            Map<String, Known> found = new TreeMap<>();
            for (Feature feature : features.listFeatures()) {
                ModuleDescriptor.of(feature)
                        .ifPresent(descriptor ->
                                found.merge(descriptor.id(), new Known(descriptor, feature), this::better));
            }
            byId = Map.copyOf(found);
        } catch (Exception e) {
            LOG.error("The feature repositories cannot be read", e);
        }
    }

    /** Of two versions of one module the installed one, else the newer. */
    private Known better(Known one, Known other) {
        boolean installed = features.isInstalled(one.feature());
        if (installed != features.isInstalled(other.feature())) {
            return installed ? one : other;
        }
        boolean newer = version(one).compareTo(version(other)) >= 0;
        return newer ? one : other;
    }

    private static Version version(Known known) {
        try {
            return Version.parseVersion(known.descriptor().version());
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    /** All modules on offer, installed or not, in no order. */
    public List<ModuleDescriptor> all() {
        return byId.values().stream().map(Known::descriptor).toList();
    }

    /** One module on offer. */
    public Optional<ModuleDescriptor> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Known::descriptor);
    }

    /** Whether a module lists the bundle at this location as its own. */
    public boolean lists(String location) {
        return byId.values().stream()
                .anyMatch(known -> known.descriptor().bundles().contains(location));
    }

    /** Whether the module's feature is installed, also where its bundles do not run. */
    public boolean isInstalled(String id) {
        Known known = byId.get(id);
        return known != null && features.isInstalled(known.feature());
    }

    /** Locations of all bundles that installed modules list, but for this module's. */
    public Stream<String> bundlesOfOthers(String id) {
        return byId.values().stream()
                .filter(known -> !known.descriptor().id().equals(id))
                .filter(known -> features.isInstalled(known.feature()))
                .flatMap(known -> known.descriptor().bundles().stream());
    }
}
