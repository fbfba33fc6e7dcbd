package org.immerse.safeguarding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.safeguarding.internal.persistence.Clearances;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is kept about an account: what it did, and what was looked at where it is a subject itself. */
@Component
public final class OwnSteps implements PersonalData {
    private final Clearances clearances;

    @Activate
    public OwnSteps(@Reference Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public String section() {
        return SafeguardingModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        Clearances.Traces traces = clearances.traces(person);
        Map<String, Object> out = new LinkedHashMap<>();
        if (!traces.steps().isEmpty()) {
            out.put("done", traces.steps().stream().map(OwnSteps::plain).toList());
        }
        if (!traces.about().isEmpty()) {
            out.put(
                    "about",
                    traces.about().stream()
                            .map(kept -> Map.of(
                                    "kind",
                                    kept.standing().kind(),
                                    "state",
                                    TextKeys.code(kept.standing().state()),
                                    "history",
                                    kept.steps().stream().map(OwnSteps::plain).toList()))
                            .toList());
        }
        return out;
    }

    private static Map<String, Object> plain(Clearance.Step step) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("when", step.when().toString());
        line.put("action", TextKeys.code(step.action()));
        List.of(Map.entry("item", step.item()), Map.entry("words", step.words())).stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .forEach(entry -> line.put(entry.getKey(), entry.getValue()));
        step.day().ifPresent(day -> line.put("day", day.toString()));
        return line;
    }

    @Override
    public void erase(String person) {
        clearances.erase(person);
    }
}
