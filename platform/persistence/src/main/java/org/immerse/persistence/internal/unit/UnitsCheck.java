package org.immerse.persistence.internal.unit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the tables of every module are up to date. */
@Component
public final class UnitsCheck implements ModuleCheck {
    private final UnitExtender units;

    @Activate
    public UnitsCheck(@Reference UnitExtender units) {
        this.units = units;
    }

    @Override
    public String id() {
        return "persistence.units";
    }

    @Override
    public Text title() {
        return Text.of("persistence.check.units.title");
    }

    @Override
    public Result check() {
        Map<String, String> failures = new TreeMap<>(units.failures());
        if (failures.isEmpty()) {
            return Result.good(
                    Text.of("persistence.check.units.good", units.running().size()));
        }
        String list = failures.entrySet().stream()
                .map(failure -> failure.getKey() + " (" + failure.getValue() + ")")
                .collect(Collectors.joining("; "));
        return new Result(
                Level.BAD, Text.of("persistence.check.units.failed", list), Text.of("persistence.check.units.advice"));
    }
}
