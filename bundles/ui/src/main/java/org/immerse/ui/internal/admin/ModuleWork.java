package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.module.ModuleListener;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs, starts, stops and removes modules beside the pages; every open page of an administrator follows. */
@org.osgi.service.component.annotations.Component(service = {ModuleWork.class, ModuleListener.class})
public final class ModuleWork implements ModuleListener {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleWork.class);

    /** What can be done to a module. */
    public enum Step {
        /** Make it part of the host and start it. */
        INSTALL("install"),
        /** Start it again. */
        START("start"),
        /** Stop it; it stays installed. */
        STOP("stop"),
        /** Take it out of the host. */
        REMOVE("remove");

        private final String name;

        Step(String name) {
            this.name = name;
        }

        /** Its name in text keys and in the audit log. */
        public String key() {
            return name;
        }
    }

    /**
     * How a step goes.
     *
     * @param latest what is being done, or what went wrong
     * @param running whether it still runs
     * @param failed whether it went wrong
     */
    public record Progress(Step step, Text latest, boolean running, boolean failed) {}

    private record Follower(Component component, UI page, Runnable action) {}

    private final ModuleInstaller installer;
    private final AuditLog audit;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("immerse-module-work").daemon().factory());
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    /** Works with this installer. */
    @Activate
    public ModuleWork(@Reference ModuleInstaller installer, @Reference AuditLog audit) {
        this.installer = installer;
        this.audit = audit;
    }

    /** Starts a step; it is done after those asked for before. */
    public void start(User actor, Step step, String module) {
        report(module, new Progress(step, Text.of("ui.modules.waiting"), true, false));
        thread.execute(() -> perform(actor, step, module));
    }

    /** How the last step of a module goes or went. */
    public Optional<Progress> of(String module) {
        return Optional.ofNullable(progress.get(module));
    }

    /** Calls the action inside the component's page whenever something changes, until it leaves the page. */
    public void follow(Component component, Runnable action) {
        component.addAttachListener(attached -> {
            Follower follower = new Follower(component, attached.getUI(), action);
            followers.add(follower);
            component.addDetachListener(left -> {
                followers.remove(follower);
                left.unregisterListener();
            });
        });
    }

    @Override
    public void moduleChanged(ModuleStatus status) {
        tell();
    }

    private void perform(User actor, Step step, String module) {
        try {
            audit.record(actor, "module." + step.key(), module, Map.of());
            run(step, module);
            progress.remove(module);
            tell();
        } catch (ProblemException refused) {
            report(module, new Progress(step, refused.text(), false, true));
        } catch (RuntimeException broken) {
            LOG.error("The step {} of {} broke", step, module, broken);
            report(module, new Progress(step, Text.verbatim(String.valueOf(broken.getMessage())), false, true));
        }
    }

    private void run(Step step, String module) {
        switch (step) {
            case INSTALL -> installer.install(module, text -> report(module, new Progress(step, text, true, false)));
            case START -> installer.start(module, text -> report(module, new Progress(step, text, true, false)));
            case STOP -> installer.stop(module, text -> report(module, new Progress(step, text, true, false)));
            case REMOVE -> installer.remove(module, text -> report(module, new Progress(step, text, true, false)));
        }
    }

    private void report(String module, Progress now) {
        progress.put(module, now);
        tell();
    }

    private void tell() {
        for (Follower follower : followers) {
            try {
                follower.page().access(() -> {
                    if (followers.contains(follower)) {
                        follower.action().run();
                    }
                });
            } catch (UIDetachedException closed) {
                followers.remove(follower);
            }
        }
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }
}
