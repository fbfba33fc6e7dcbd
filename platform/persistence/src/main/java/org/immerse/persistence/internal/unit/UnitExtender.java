package org.immerse.persistence.internal.unit;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.immerse.persistence.internal.database.Database;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every started bundle with a persistence.xml its unit; one that fails is remembered, and the others go on. */
@Component(service = UnitExtender.class, immediate = true)
public final class UnitExtender implements BundleTrackerCustomizer<UnitExtender.Tracked> {
    private static final Logger LOG = LoggerFactory.getLogger(UnitExtender.class);

    private final BundleContext context;
    private final Database database;
    private final CommitListener listener;
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final BundleTracker<Tracked> tracker;

    /** What became of one bundle: a unit, or nothing but a name among the failures. */
    record Tracked(String unit, Optional<ModuleUnit> opened) {}

    @Activate
    public UnitExtender(BundleContext context, @Reference Database database, @Reference CommitListener listener) {
        this.context = context;
        this.database = database;
        this.listener = listener;
        // STARTING: the weaver must be there before anything of the bundle loads an entity class
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    /** Names of the units that run, in alphabetical order. */
    public List<String> running() {
        return tracker.getTracked().values().stream()
                .filter(tracked -> tracked.opened().isPresent())
                .map(Tracked::unit)
                .sorted()
                .toList();
    }

    /** Units that could not be opened, with the reason. */
    public Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    @Override
    public @Nullable Tracked addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        URL file = bundle.getEntry(PersistenceXml.PATH);
        if (file == null) {
            return null;
        }
        try {
            return open(bundle, PersistenceXml.read(file));
        } catch (IOException e) {
            return failed(bundle.getSymbolicName(), e);
        }
    }

    private Tracked open(Bundle bundle, UnitDescriptor descriptor) {
        ModuleUnit unit = new ModuleUnit(bundle, descriptor, context);
        try {
            unit.open(database, listener);
            return new Tracked(descriptor.name(), Optional.of(unit));
        } catch (RuntimeException | LinkageError e) {
            unit.close();
            return failed(descriptor.name(), e);
        }
    }

    private Tracked failed(String unit, Throwable reason) {
        LOG.error("The persistence unit {} cannot be opened", unit, reason);
        failures.put(unit, FailureReason.of(reason));
        return new Tracked(unit, Optional.empty());
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
        // from STARTING to ACTIVE: nothing to do
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
        tracked.opened().ifPresent(ModuleUnit::close);
        failures.remove(tracked.unit());
    }

    @Deactivate
    void close() {
        tracker.close();
    }
}
