package org.immerse.plans.internal;

import java.util.List;
import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.plans.internal.persistence.Marks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person marked in their plans, for export and erasure. The plans themselves are worked out and kept nowhere. */
@Component
public final class PlanData implements PersonalData {
    private final PersistenceUnit unit;
    private final Marks marks = new Marks();

    /** Reads and erases in this unit. */
    @Activate
    public PlanData(@Reference(target = "(osgi.unit.name=plans)") PersistenceUnit unit) {
        this.unit = unit;
    }

    @Override
    public String section() {
        return PlansModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Marks.Mark> all = unit.read(em -> marks.of(em, person));
        return all.isEmpty()
                ? Map.of()
                : Map.of("marks", all.stream().map(PlanData::mark).toList());
    }

    private static Map<String, Object> mark(Marks.Mark mark) {
        return Map.of(
                "plan",
                mark.plan(),
                "step",
                mark.step(),
                "kind",
                mark.kind(),
                "made",
                mark.made().toString(),
                "by",
                mark.by());
    }

    @Override
    public void erase(String person) {
        unit.change(em -> marks.erase(em, person));
    }
}
