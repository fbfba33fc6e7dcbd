package org.immerse.kernel.internal.module;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.module.ServiceModule;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings published modules and resource loaders together, and knows where every module stands. */
public final class ModuleRegistry implements Modules {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleRegistry.class);
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final FeatureCatalog catalog;
    private final BundleReasons reasons;
    private final Consumer<ModuleStatus> listener;
    /** Held while resources are loaded or unloaded, so that each loader is given each module once. */
    private final ReentrantLock loading = new ReentrantLock();

    private final Map<String, PublishedModule> published = new ConcurrentSkipListMap<>();
    private final List<ModuleResourceLoader> loaders = new CopyOnWriteArrayList<>();
    private final Set<String> changing = ConcurrentHashMap.newKeySet();
    private volatile Map<String, ModuleStatus> statuses = Map.of();

    /**
     * Starts with what the features offer.
     *
     * @param listener given every status that changed, in order; must not block
     */
    public ModuleRegistry(FeatureCatalog catalog, BundleReasons reasons, Consumer<ModuleStatus> listener) {
        this.catalog = catalog;
        this.reasons = reasons;
        this.listener = listener;
        refresh();
    }

    @Override
    public List<ModuleStatus> all() {
        return statuses.values().stream().toList();
    }

    @Override
    public Optional<ModuleStatus> find(String id) {
        return Optional.ofNullable(statuses.get(id));
    }

    /** Takes a module into use; answers whether it was accepted. */
    boolean add(ServiceModule module, Bundle bundle) {
        String id = module.id();
        if (!ID.matcher(id).matches()) {
            LOG.error("Bundle {} publishes a module with the wrong id '{}'", bundle.getSymbolicName(), id);
            return false;
        }
        PublishedModule added = new PublishedModule(module, bundle);
        loading.lock();
        try {
            PublishedModule first = published.putIfAbsent(id, added);
            if (first != null) {
                LOG.error(
                        "Bundle {} is left out: module {} is published by {} already",
                        bundle.getSymbolicName(),
                        id,
                        first.bundle().getSymbolicName());
                return false;
            }
            loaders.forEach(added::load);
        } finally {
            loading.unlock();
        }
        LOG.info("Module {} is here", id);
        refresh();
        return true;
    }

    /** Takes a module out of use; returns when everything of it is unloaded. */
    void remove(ServiceModule module) {
        loading.lock();
        try {
            PublishedModule present = published.get(module.id());
            if (present == null || present.module() != module) {
                return;
            }
            loaders.reversed().forEach(present::unload);
            published.remove(module.id());
        } finally {
            loading.unlock();
        }
        LOG.info("Module {} has left", module.id());
        refresh();
    }

    /** Gives a loader all modules there are, and later those to come. */
    void add(ModuleResourceLoader loader) {
        loading.lock();
        try {
            loaders.add(loader);
            published.values().forEach(module -> module.load(loader));
        } finally {
            loading.unlock();
        }
        refresh();
    }

    /** Forgets a loader. */
    void remove(ModuleResourceLoader loader) {
        loading.lock();
        try {
            loaders.remove(loader);
            published.values().forEach(module -> module.forget(loader));
        } finally {
            loading.unlock();
        }
        refresh();
    }

    /** Whether this bundle published a module that is in use. */
    boolean isPublishedBy(Bundle bundle) {
        return published.values().stream().anyMatch(module -> module.bundle().equals(bundle));
    }

    /** The bundle that published a module. */
    public Optional<Bundle> bundle(String id) {
        return Optional.ofNullable(published.get(id)).map(PublishedModule::bundle);
    }

    /** Whether the module's feature is installed, in whatever state. */
    public boolean isInstalled(String id) {
        return catalog.isInstalled(id);
    }

    /** Marks modules as being changed, while the action runs. */
    public void whileChanging(Set<String> ids, Runnable action) {
        changing.addAll(ids);
        refresh();
        try {
            action.run();
        } finally {
            changing.removeAll(ids);
            refresh();
        }
    }

    /** Looks at everything again and tells what changed. */
    public synchronized void refresh() {
        Set<String> ids = new TreeSet<>(published.keySet());
        catalog.all().forEach(descriptor -> ids.add(descriptor.id()));
        Map<String, ModuleStatus> before = statuses;
        Map<String, ModuleStatus> now = new TreeMap<>();
        ids.forEach(id -> now.put(id, status(id)));
        statuses = Collections.unmodifiableMap(now);
        before.forEach((id, status) -> {
            if (!now.containsKey(id)) {
                listener.accept(withState(status, new Standing(ModuleState.AVAILABLE, "")));
            }
        });
        now.forEach((id, status) -> {
            if (!status.equals(before.get(id))) {
                listener.accept(status);
            }
        });
    }

    private record Standing(ModuleState state, String reason) {}

    private ModuleStatus status(String id) {
        PublishedModule module = published.get(id);
        Optional<ModuleDescriptor> descriptor = catalog.find(id);
        Standing standing = standing(id, module, descriptor);
        return descriptor
                .map(offered -> new ModuleStatus(
                        id,
                        offered.title(),
                        offered.description(),
                        offered.version(),
                        module == null ? offered.countries() : module.module().countries(),
                        module == null ? offered.requires() : module.module().requires(),
                        offered.shared(),
                        standing.state(),
                        standing.reason()))
                .orElseGet(() -> withoutFeature(id, published.get(id), standing));
    }

    /** A module of the platform itself, or one installed as a bare bundle. */
    private static ModuleStatus withoutFeature(String id, @Nullable PublishedModule module, Standing standing) {
        if (module == null) {
            return new ModuleStatus(id, id, "", "", Set.of(), Set.of(), true, standing.state(), standing.reason());
        }
        return new ModuleStatus(
                id,
                header(module, "Bundle-Name", id),
                header(module, "Bundle-Description", ""),
                module.version(),
                module.module().countries(),
                module.module().requires(),
                module.module().countries().isEmpty(),
                standing.state(),
                standing.reason());
    }

    private static String header(PublishedModule module, String name, String otherwise) {
        String value = module.bundle().getHeaders().get(name);
        return value == null ? otherwise : value;
    }

    private static ModuleStatus withState(ModuleStatus status, Standing standing) {
        return new ModuleStatus(
                status.id(),
                status.title(),
                status.description(),
                status.version(),
                status.countries(),
                status.requires(),
                status.shared(),
                standing.state(),
                standing.reason());
    }

    private Standing standing(String id, @Nullable PublishedModule module, Optional<ModuleDescriptor> descriptor) {
        if (changing.contains(id)) {
            return new Standing(ModuleState.CHANGING, "");
        }
        if (module != null) {
            return whyNotRunning(module)
                    .map(reason -> new Standing(ModuleState.FAILED, reason))
                    .orElse(new Standing(ModuleState.RUNNING, ""));
        }
        return descriptor
                .filter(offered -> catalog.isInstalled(id))
                .map(this::withoutService)
                .orElse(new Standing(ModuleState.AVAILABLE, ""));
    }

    private Optional<String> whyNotRunning(PublishedModule module) {
        return module.failure()
                .or(() -> module.module().requires().stream()
                        .filter(required -> !isLoaded(required))
                        .sorted()
                        .reduce((one, other) -> one + ", " + other)
                        .map(missing -> "it requires " + missing + ", which does not run"));
    }

    private boolean isLoaded(String id) {
        PublishedModule module = published.get(id);
        return module != null && module.failure().isEmpty();
    }

    private Standing withoutService(ModuleDescriptor offered) {
        List<Bundle> bundles = reasons.at(offered.bundles());
        if (reasons.stopped(bundles)) {
            return new Standing(ModuleState.STOPPED, "");
        }
        if (reasons.starting(bundles)) {
            return new Standing(ModuleState.CHANGING, "");
        }
        return new Standing(ModuleState.FAILED, reasons.whyNotPublished(offered.bundles(), bundles));
    }
}
