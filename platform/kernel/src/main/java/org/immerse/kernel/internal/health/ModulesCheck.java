package org.immerse.kernel.internal.health;

import java.util.List;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether a module failed. The site goes on without it, so it is a warning. */
@Component
public final class ModulesCheck implements ModuleCheck {
    private final Modules modules;

    @Activate
    public ModulesCheck(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public String id() {
        return "kernel.modules";
    }

    @Override
    public Text title() {
        return Text.of("kernel.check.modules");
    }

    @Override
    public Result check() {
        List<ModuleStatus> all = modules.all();
        List<String> failed = all.stream()
                .filter(module -> module.state() == ModuleState.FAILED)
                .map(module -> module.title() + " (" + module.reason() + ")")
                .toList();
        if (failed.isEmpty()) {
            long running = all.stream()
                    .filter(module -> module.state() == ModuleState.RUNNING)
                    .count();
            return Result.good(Text.of("kernel.check.modules.good", running));
        }
        return new Result(
                Level.WARNING,
                Text.of("kernel.check.modules.failed", failed.size(), String.join("; ", failed)),
                Text.of("kernel.check.modules.advice"));
    }
}
