package org.immerse.kernel.internal.install;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.karaf.features.BootFinished;
import org.immerse.api.module.ModuleState;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.install.WantedModules.Wish;
import org.immerse.kernel.internal.module.ModuleRegistry;
import org.immerse.kernel.internal.module.StartLevels;
import org.immerse.kernel.internal.site.ConfiguredSite;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once the host is up, brings in the site's modules: those its configuration names, as the administrator decided since. */
@Component(service = {})
public final class SiteModules implements FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(SiteModules.class);

    private final BundleContext context;
    private final ConfiguredSite site;
    private final FeatureModuleInstaller installer;
    private final ModuleRegistry registry;
    private final WantedModules wanted;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean booted;
    private final ServiceTracker<BootFinished, BootFinished> bootFinished;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("immerse-site-modules").daemon().unstarted(task));

    @Activate
    public SiteModules(
            BundleContext context,
            @Reference ConfiguredSite site,
            @Reference FeatureModuleInstaller installer,
            @Reference ModuleRegistry registry,
            @Reference WantedModules wanted) {
        this.context = context;
        this.site = site;
        this.installer = installer;
        this.registry = registry;
        this.wanted = wanted;
        bootFinished = new ServiceTracker<>(context, BootFinished.class, null) {
            @Override
            public BootFinished addingService(ServiceReference<BootFinished> reference) {
                BootFinished finished = super.addingService(reference);
                booted = true;
                begin();
                return finished;
            }
        };
        context.addFrameworkListener(this);
        bootFinished.open();
    }

    @Deactivate
    void stop() {
        context.removeFrameworkListener(this);
        bootFinished.close();
        worker.shutdown();
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
            begin();
        }
    }

    /** Once, when Karaf has installed what it starts with and every bundle was given its turn. */
    private void begin() {
        if (!booted || !StartLevels.isUp(context) || !begun.compareAndSet(false, true)) {
            return;
        }
        try {
            worker.execute(this::bringIn);
        } catch (RejectedExecutionException e) {
            LOG.debug("The kernel stops before the site's modules are brought in", e);
        }
    }

    void bringIn() {
        Map<String, Wish> wishes = wanted.all();
        List<String> due = due(site.modules(), wishes).stream()
                .filter(id -> !registry.isInstalled(id) || isStoppedUnasked(id, wishes))
                .toList();
        Set<String> known =
                due.stream().filter(id -> registry.find(id).isPresent()).collect(Collectors.toSet());
        registry.whileChanging(known, () -> {
            installTogether(due.stream()
                    .filter(id -> known.contains(id) && wishes.get(id) != Wish.STOPPED)
                    .toList());
            due.stream()
                    .filter(id -> !registry.isInstalled(id))
                    .forEach(id -> bringIn(id, wishes.getOrDefault(id, Wish.RUNNING)));
        });
    }

    /** The host was ended while it installed the module. */
    private boolean isStoppedUnasked(String id, Map<String, Wish> wishes) {
        return wishes.get(id) != Wish.STOPPED
                && registry.find(id)
                        .filter(module -> module.state() == ModuleState.STOPPED)
                        .isPresent();
    }

    private void installTogether(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            installer.installAll(ids, SiteModules::log);
        } catch (RuntimeException e) {
            LOG.warn("The site's modules cannot be installed together; each is tried by itself", e);
        }
    }

    /** Modules to bring in: those named and not decided on, and those decided to be there. */
    static Set<String> due(List<String> named, Map<String, Wish> wishes) {
        Set<String> due = new LinkedHashSet<>(named);
        due.addAll(new TreeSet<>(wishes.keySet()));
        due.removeIf(id -> wishes.get(id) == Wish.REMOVED);
        return due;
    }

    private void bringIn(String id, Wish wish) {
        try {
            if (wish == Wish.STOPPED) {
                installer.installStopped(id);
            } else {
                installer.install(id, SiteModules::log);
            }
        } catch (ProblemException e) {
            LOG.error(
                    "Module {} of this site cannot be installed: {} {}",
                    id,
                    e.text().key(),
                    e.text().arguments());
        } catch (RuntimeException e) {
            LOG.error("Module {} of this site cannot be installed", id, e);
        }
    }

    private static void log(Text progress) {
        LOG.info("{} {}", progress.key(), progress.arguments());
    }
}
