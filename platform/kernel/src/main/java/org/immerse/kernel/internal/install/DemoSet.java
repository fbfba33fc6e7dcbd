package org.immerse.kernel.internal.install;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.ModuleListener;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.module.BundleReasons;
import org.immerse.kernel.internal.module.Reasons;
import org.immerse.kernel.internal.site.ConfiguredSite;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demo set of a site that wants one, once, as soon as all its modules run and every loader is there. */
@Component(
        service = {ModuleListener.class, ModuleCheck.class},
        immediate = true)
public final class DemoSet implements ModuleListener, ModuleCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSet.class);
    private static final Comparator<DemoLoader> ORDER = Comparator.comparingInt(DemoLoader::order)
            .thenComparing(loader -> loader.getClass().getName());

    private final ConfiguredSite site;
    private final Modules modules;
    private final BundleReasons reasons;
    private final Supplier<List<DemoLoader>> loaders;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("immerse-demo").daemon().unstarted(task));
    private volatile boolean tried;
    private volatile String failure = "";

    @Activate
    public DemoSet(
            BundleContext context,
            @Reference ConfiguredSite site,
            @Reference Modules modules,
            @Reference BundleReasons reasons) {
        this(site, modules, reasons, () -> allLoaders(context));
        look();
    }

    DemoSet(ConfiguredSite site, Modules modules, BundleReasons reasons, Supplier<List<DemoLoader>> loaders) {
        this.site = site;
        this.modules = modules;
        this.reasons = reasons;
        this.loaders = loaders;
    }

    @Deactivate
    void stop() {
        worker.shutdown();
    }

    /** A loader came; which there are is asked when they are needed, so that none is missed. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLoader(ServiceReference<DemoLoader> loader) {
        look();
    }

    /** A loader left; there is nothing to do. */
    void removeLoader(ServiceReference<DemoLoader> loader) {
        LOG.debug("{} left", loader);
    }

    private static List<DemoLoader> allLoaders(BundleContext context) {
        try {
            return context.getServiceReferences(DemoLoader.class, null).stream()
                    .flatMap(reference -> Optional.ofNullable(context.getService(reference)).stream())
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void moduleChanged(ModuleStatus status) {
        look();
    }

    private void look() {
        try {
            worker.execute(this::loadWhenReady);
        } catch (RejectedExecutionException e) {
            LOG.debug("The kernel stops", e);
        }
    }

    void loadWhenReady() {
        if (tried || !site.demo() || isLoaded() || !missing().isEmpty() || reasons.waitsForProvider(DemoLoader.class)) {
            return;
        }
        tried = true;
        try {
            for (DemoLoader loader : loaders.get().stream().sorted(ORDER).toList()) {
                LOG.info("Loading the demo set: {}", loader.getClass().getSimpleName());
                loader.load(site.folder().resolve("demo"));
            }
            Files.createDirectories(marker().getParent());
            Files.writeString(marker(), "The demo set of this site was loaded. Remove this file to load it again.\n");
            LOG.info("The demo set is loaded");
        } catch (Exception | LinkageError e) {
            failure = Reasons.inWords(e);
            LOG.error("The demo set could not be loaded", e);
        }
    }

    private Path marker() {
        return site.folder().resolve("data").resolve("demo.loaded");
    }

    private boolean isLoaded() {
        return Files.exists(marker());
    }

    private List<String> missing() {
        return site.modules().stream().filter(id -> !modules.isRunning(id)).toList();
    }

    @Override
    public String id() {
        return "kernel.demo";
    }

    @Override
    public Text title() {
        return Text.of("kernel.check.demo");
    }

    @Override
    public Result check() {
        if (!site.demo()) {
            return Result.good(Text.of("kernel.check.demo.none"));
        }
        if (isLoaded()) {
            return Result.good(Text.of("kernel.check.demo.loaded"));
        }
        if (!failure.isEmpty()) {
            return new Result(
                    Level.WARNING,
                    Text.of("kernel.check.demo.failed", failure),
                    Text.of("kernel.check.demo.failed.advice"));
        }
        List<String> missing = missing();
        return new Result(
                Level.WARNING,
                Text.of("kernel.check.demo.waiting"),
                missing.isEmpty()
                        ? Text.of("kernel.check.demo.waiting.soon")
                        : Text.of("kernel.check.demo.waiting.modules", String.join(", ", missing)));
    }
}
