package org.immerse.kernel.internal.module;

import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.karaf.features.FeatureEvent;
import org.apache.karaf.features.FeaturesListener;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.RepositoryEvent;
import org.immerse.api.module.ModuleListener;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.module.ServiceModule;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects the module registry with the framework. The registry is registered before loaders and listeners are looked for:
 * these use it themselves, which a component with references to them could not offer while it starts.
 */
@Component(service = {})
public final class ModuleHost implements BundleListener, FrameworkListener, FeaturesListener {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleHost.class);

    private final BundleContext context;
    private final FeaturesService features;
    private final FeatureCatalog catalog;
    private final BundleReasons reasons;
    private final ModuleRegistry registry;
    private final List<ServiceRegistration<?>> registrations;
    private final List<ServiceTracker<?, ?>> trackers;
    private final ServiceTracker<ModuleListener, ModuleListener> listeners;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(task ->
            Thread.ofPlatform().name("immerse-module-listeners").daemon().unstarted(task));

    @Activate
    public ModuleHost(
            BundleContext context, @Reference FeaturesService features, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.features = features;
        catalog = new FeatureCatalog(features);
        reasons = new BundleReasons(context, components);
        listeners = new ServiceTracker<>(context, ModuleListener.class, null);
        registry = new ModuleRegistry(catalog, reasons, this::tell);
        registrations = List.of(
                context.registerService(
                        new String[] {Modules.class.getName(), ModuleRegistry.class.getName()},
                        registry,
                        new Hashtable<>()),
                context.registerService(FeatureCatalog.class, catalog, new Hashtable<>()),
                context.registerService(BundleReasons.class, reasons, new Hashtable<>()));
        context.addBundleListener(this);
        context.addFrameworkListener(this);
        features.registerListener(this);
        trackers = List.of(
                listeners,
                tracker(ModuleResourceLoader.class, (loader, bundle) -> registry.add(loader), registry::remove),
                tracker(ServiceModule.class, registry::add, registry::remove));
        trackers.forEach(ServiceTracker::open);
    }

    @Deactivate
    void stop() {
        features.unregisterListener(this);
        context.removeFrameworkListener(this);
        context.removeBundleListener(this);
        trackers.reversed().forEach(ServiceTracker::close);
        registrations.forEach(ServiceRegistration::unregister);
        teller.shutdown();
    }

    private <S> ServiceTracker<S, S> tracker(Class<S> type, BiConsumer<S, Bundle> added, Consumer<S> removed) {
        return new ServiceTracker<>(context, type, null) {
            @Override
            public @Nullable S addingService(ServiceReference<S> reference) {
                S service = context.getService(reference);
                if (service != null) {
                    added.accept(service, reference.getBundle());
                }
                return service;
            }

            @Override
            public void removedService(ServiceReference<S> reference, S service) {
                removed.accept(service);
                context.ungetService(reference);
            }
        };
    }

    private void tell(ModuleStatus status) {
        try {
            teller.execute(() -> {
                LOG.info("Module {} is {} {}", status.id(), status.state(), status.reason());
                for (ModuleListener listener : listeners.getServices(new ModuleListener[0])) {
                    tell(listener, status);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("Nobody is told that {} changed, the kernel stops", status.id(), e);
        }
    }

    private static void tell(ModuleListener listener, ModuleStatus status) {
        try {
            listener.moduleChanged(status);
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "{} failed on the change of module {}", listener.getClass().getName(), status.id(), e);
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED || event.getType() == BundleEvent.UNINSTALLED) {
            reasons.recovered(event.getBundle());
        }
        if (concernsModule(event.getBundle())) {
            registry.refresh();
        }
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        Throwable thrown = event.getThrowable();
        if (event.getType() == FrameworkEvent.ERROR && thrown != null && concernsModule(event.getBundle())) {
            reasons.failed(event.getBundle(), thrown);
            registry.refresh();
        } else if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
            registry.refresh();
        }
    }

    private boolean concernsModule(Bundle bundle) {
        return catalog.lists(bundle.getLocation()) || registry.isPublishedBy(bundle);
    }

    @Override
    public void featureEvent(FeatureEvent event) {
        if (!event.isReplay()) {
            registry.refresh();
        }
    }

    @Override
    public void repositoryEvent(RepositoryEvent event) {
        if (!event.isReplay()) {
            catalog.reread();
            registry.refresh();
        }
    }
}
