package org.immerse.kernel.internal.health;

import java.util.List;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.module.BundleReasons;
import org.immerse.kernel.internal.module.ModuleRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether a part of a running module waits for something that is not there. */
@Component
public final class ComponentsCheck implements ModuleCheck {
    private final Modules modules;
    private final ModuleRegistry registry;
    private final BundleReasons reasons;

    @Activate
    public ComponentsCheck(
            @Reference Modules modules, @Reference ModuleRegistry registry, @Reference BundleReasons reasons) {
        this.modules = modules;
        this.registry = registry;
        this.reasons = reasons;
    }

    @Override
    public String id() {
        return "kernel.components";
    }

    @Override
    public Text title() {
        return Text.of("kernel.check.components");
    }

    @Override
    public Result check() {
        List<String> waiting = modules.all().stream()
                .map(ModuleStatus::id)
                .flatMap(id -> registry.bundle(id).stream())
                .flatMap(bundle -> reasons.waitingComponents(bundle).stream()
                        .map(component -> bundle.getSymbolicName() + ": " + component))
                .toList();
        return waiting.isEmpty()
                ? Result.good(Text.of("kernel.check.components.good"))
                : new Result(
                        Level.WARNING,
                        Text.of("kernel.check.components.waiting", waiting.size(), String.join("; ", waiting)),
                        Text.of("kernel.check.components.advice"));
    }
}
