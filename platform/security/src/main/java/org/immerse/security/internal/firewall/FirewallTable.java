package org.immerse.security.internal.firewall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Visibility;
import org.osgi.service.component.annotations.Component;

/** The table task by field, put together from the rows of the running modules. What has no row is hidden. */
@Component(service = {Firewall.class, ModuleResourceLoader.class})
public final class FirewallTable implements Firewall, ModuleResourceLoader {
    private static final Comparator<Rule> BY_TASK_AND_FIELD =
            Comparator.comparing(Rule::task).thenComparing(Rule::field);

    private final Map<String, Map<Cell, Visibility>> byModule = new ConcurrentHashMap<>();

    private record Cell(String task, String field) {}

    @Override
    public Visibility of(String task, String field) {
        int dot = task.indexOf('.');
        Map<Cell, Visibility> rows = dot < 0 ? Map.of() : byModule.getOrDefault(task.substring(0, dot), Map.of());
        return rows.getOrDefault(new Cell(task, field), Visibility.HIDDEN);
    }

    @Override
    public List<Rule> rules() {
        return byModule.values().stream()
                .flatMap(rows -> rows.entrySet().stream())
                .map(row -> new Rule(row.getKey().task(), row.getKey().field(), row.getValue()))
                .sorted(BY_TASK_AND_FIELD)
                .toList();
    }

    @Override
    public void load(ModuleResources resources) throws IOException {
        if (!resources.has(FirewallFile.PATH)) {
            return;
        }
        String module = resources.module().id();
        Map<Cell, Visibility> rows = new ConcurrentHashMap<>();
        for (Rule rule : FirewallFile.read(module, lines(resources))) {
            rows.put(new Cell(rule.task(), rule.field()), rule.visibility());
        }
        byModule.put(module, Map.copyOf(rows));
    }

    private static List<String> lines(ModuleResources resources) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resources.open(FirewallFile.PATH), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @Override
    public void unload(ModuleResources resources) {
        byModule.remove(resources.module().id());
    }
}
