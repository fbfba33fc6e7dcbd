package org.immerse.kernel.internal.install;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;

/** Which modules an order concerns, and whether the others allow it. */
final class ModulePlan {
    private final Modules modules;
    private final Predicate<String> installed;

    /** Over all modules, of which some are installed. */
    ModulePlan(Modules modules, Predicate<String> installed) {
        this.modules = modules;
        this.installed = installed;
    }

    ModuleStatus find(String id) {
        return modules.find(id)
                .orElseThrow(() -> new ProblemException(Kind.NOT_FOUND, Text.of("kernel.module.unknown", id)));
    }

    /** The module and everything it requires, what is required first. */
    List<String> withRequired(String id) {
        Set<String> order = new LinkedHashSet<>();
        collect(find(id), order, new LinkedHashSet<>());
        return List.copyOf(order);
    }

    private void collect(ModuleStatus module, Set<String> order, Set<String> path) {
        if (order.contains(module.id()) || !path.add(module.id())) {
            return;
        }
        module.requires().stream().sorted().forEach(id -> collect(required(module, id), order, path));
        order.add(module.id());
    }

    private ModuleStatus required(ModuleStatus module, String id) {
        return modules.find(id)
                .orElseThrow(() -> new ProblemException(
                        Kind.CONFLICT, Text.of("kernel.module.requires-unknown", module.title(), id)));
    }

    /** Refuses where a module that is not stopped requires this one. */
    void mayStop(String id) {
        List<ModuleStatus> dependents = dependents(id).stream()
                .filter(module -> module.state() != ModuleState.STOPPED)
                .toList();
        refuse("kernel.module.stop-required", id, dependents);
    }

    /** Refuses where an installed module requires this one. */
    void mayRemove(String id) {
        refuse("kernel.module.remove-required", id, dependents(id));
    }

    private List<ModuleStatus> dependents(String id) {
        return modules.all().stream()
                .filter(module ->
                        installed.test(module.id()) && module.requires().contains(id))
                .toList();
    }

    private void refuse(String key, String id, List<ModuleStatus> dependents) {
        if (!dependents.isEmpty()) {
            String names = String.join(
                    ", ", dependents.stream().map(ModuleStatus::title).toList());
            throw new ProblemException(Kind.CONFLICT, Text.of(key, find(id).title(), names));
        }
    }

    /** Ids of the modules that this one requires, as far as they are installed. */
    List<String> installedRequired(String id) {
        List<String> required = new ArrayList<>(withRequired(id));
        required.remove(id);
        required.removeIf(installed.negate());
        return required;
    }
}
