package org.immerse.accommodation.italy.internal.living;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was said while a person lived somewhere: in the export what they said and reported themselves; erased is all of it. */
@Component
public final class LivingData implements PersonalData {
    private final PersistenceUnit unit;

    /** Reads and erases in this unit. */
    @Activate
    public LivingData(@Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit unit) {
        this.unit = unit;
    }

    @Override
    public String section() {
        return "accommodation-italy.living";
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Map<String, Object>> said = unit.read(em -> LivingTable.checkInsOf(em, person)).stream()
                .filter(one -> one.side() == Actor.PERSON)
                .map(one -> Map.<String, Object>of(
                        "when",
                        one.made().toString(),
                        "mood",
                        one.mood().map(Mood::code).orElse(""),
                        "words",
                        one.words(),
                        "talk",
                        one.talk()))
                .toList();
        List<Map<String, Object>> reported = unit.read(em -> LivingTable.incidentsOf(em, person)).stream()
                .filter(one -> one.by().equals(person))
                .map(one -> Map.<String, Object>of(
                        "when", one.made().toString(), "urgency", one.urgency().code(), "words", one.words()))
                .toList();
        Map<String, Object> all = new LinkedHashMap<>();
        if (!said.isEmpty()) {
            all.put("checkIns", said);
        }
        if (!reported.isEmpty()) {
            all.put("incidents", reported);
        }
        return all;
    }

    @Override
    public void erase(String person) {
        unit.change(em -> LivingTable.erase(em, person));
    }
}
