package org.immerse.kernel.internal.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Feature;
import org.jspecify.annotations.Nullable;

/**
 * What a feature says of the module it installs, readable while nothing of the module is installed.
 *
 * @param id the module's id
 * @param title the feature's description
 * @param description the feature's details
 * @param version the feature's version
 * @param countries where it serves; empty means everywhere
 * @param requires ids of modules it needs
 * @param shared whether it is part of the common base
 * @param feature the feature's name
 * @param bundles locations of the bundles the feature lists itself
 */
public record ModuleDescriptor(
        String id,
        String title,
        String description,
        String version,
        Set<String> countries,
        Set<String> requires,
        boolean shared,
        String feature,
        List<String> bundles) {
    private static final String NAMESPACE = "immerse.module";

    /** The descriptor of a feature; empty where it installs no module. */
    static Optional<ModuleDescriptor> of(Feature feature) {
        return feature.getCapabilities().stream()
                .map(capability -> FeatureCapability.parse(capability.getValue()))
                .filter(capability -> capability.namespace().equals(NAMESPACE))
                .filter(capability -> capability.text("id").isPresent())
                .findFirst()
                .map(capability -> of(feature, capability));
    }

    private static ModuleDescriptor of(Feature feature, FeatureCapability capability) {
        String id = capability.text("id").orElseThrow();
        String title = words(feature.getDescription());
        return new ModuleDescriptor(
                id,
                title.isEmpty() ? id : title,
                words(feature.getDetails()),
                feature.getVersion(),
                capability.list("countries"),
                capability.list("requires"),
                capability.text("shared").filter("true"::equals).isPresent(),
                feature.getName(),
                feature.getBundles().stream()
                        .filter(bundle -> !bundle.isDependency())
                        .map(BundleInfo::getLocation)
                        .toList());
    }

    /** Id of the feature as Karaf writes it. */
    public String featureId() {
        return feature + "/" + version;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
