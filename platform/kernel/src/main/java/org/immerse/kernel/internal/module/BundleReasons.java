package org.immerse.kernel.internal.module;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Why the bundles of a module do not do what they should: their last error, or what their components wait for. Thread-safe. */
public final class BundleReasons {
    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final Map<Long, String> errors = new ConcurrentHashMap<>();

    /** Over all bundles of the framework. */
    public BundleReasons(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    /** Remembers why a bundle could not start. */
    public void failed(Bundle bundle, Throwable thrown) {
        errors.put(bundle.getBundleId(), Reasons.inWords(thrown));
    }

    /** Forgets what was remembered: the bundle started or left. */
    public void recovered(Bundle bundle) {
        errors.remove(bundle.getBundleId());
    }

    /** The bundles at these locations that are installed, in the order given. */
    public List<Bundle> at(List<String> locations) {
        return locations.stream()
                .flatMap(location -> Optional.ofNullable(context.getBundle(location)).stream())
                .toList();
    }

    /** Whether somebody stopped at least one of these bundles for good. */
    boolean stopped(List<Bundle> bundles) {
        return bundles.stream()
                .anyMatch(bundle -> bundle.getState() != Bundle.ACTIVE
                        && !errors.containsKey(bundle.getBundleId())
                        && !bundle.adapt(BundleStartLevel.class).isPersistentlyStarted());
    }

    /** Whether the host is still starting, and none of these bundles failed so far. */
    boolean starting(List<Bundle> bundles) {
        return !StartLevels.isUp(context)
                && bundles.stream().noneMatch(bundle -> errors.containsKey(bundle.getBundleId()));
    }

    /** Why the service module of these bundles is not there. */
    String whyNotPublished(List<String> locations, List<Bundle> bundles) {
        if (bundles.size() < locations.size()) {
            return "one of its bundles is not installed: " + locations;
        }
        return bundles.stream()
                .map(this::whyNotActive)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> bundles.stream()
                        .map(this::waitingComponents)
                        .flatMap(List::stream)
                        .reduce((one, other) -> one + "; " + other))
                .orElse("its bundles run, and none of them publishes a service module");
    }

    private Optional<String> whyNotActive(Bundle bundle) {
        if (bundle.getState() == Bundle.ACTIVE || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return Optional.empty();
        }
        String error = errors.get(bundle.getBundleId());
        return Optional.of(bundle.getSymbolicName()
                + (error == null ? " is not started; start the module to learn why" : ": " + error));
    }

    /** What the components of a bundle wait for, one sentence for each that waits. */
    public List<String> waitingComponents(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .map(BundleReasons::whyWaiting)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a component anywhere that would publish this type still waits for something. */
    public boolean waitsForProvider(Class<?> type) {
        return components.getComponentDescriptionDTOs().stream()
                .filter(description -> List.of(description.serviceInterfaces).contains(type.getName()))
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .anyMatch(component -> component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
    }

    private static Optional<String> whyWaiting(ComponentConfigurationDTO component) {
        String name = component.description.name.substring(component.description.name.lastIndexOf('.') + 1);
        if (component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            return Arrays.stream(component.unsatisfiedReferences)
                    .map(missing -> wanted(component.description, missing))
                    .reduce((one, other) -> one + ", " + other)
                    .map(wanted -> name + " waits for " + wanted);
        }
        if (component.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return Optional.of(name + " failed: " + firstLine(component.failure));
        }
        return Optional.empty();
    }

    private static String wanted(ComponentDescriptionDTO description, UnsatisfiedReferenceDTO missing) {
        String type = Arrays.stream(description.references)
                .filter(reference -> reference.name.equals(missing.name))
                .map((ReferenceDTO reference) -> reference.interfaceName)
                .findFirst()
                .orElse(missing.name);
        String shortType = type.substring(type.lastIndexOf('.') + 1);
        return missing.target == null ? shortType : shortType + " " + missing.target;
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
