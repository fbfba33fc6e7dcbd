package org.immerse.accommodation.italy.internal.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who cares for a person and what was written down about them. A coordinator who is erased leaves their notes without a name. */
@Component
public final class CareData implements PersonalData {
    private final PersistenceUnit unit;
    private final Accounts accounts;

    @Activate
    public CareData(
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit unit,
            @Reference Accounts accounts) {
        this.unit = unit;
        this.accounts = accounts;
    }

    /** The module's other parts have sections of their own. */
    @Override
    public String section() {
        return "accommodation-italy.desk";
    }

    @Override
    public Map<String, Object> export(String person) {
        Map<String, Object> all = new LinkedHashMap<>();
        List<Map<String, Object>> care = unit.read(em -> CareTable.ofPerson(em, person, Care.State.ACTIVE)).stream()
                .map(one -> Map.<String, Object>of(
                        "coordinator",
                        nameOf(one.coordinator()),
                        "since",
                        one.since().toString()))
                .toList();
        List<Map<String, Object>> notes = unit.read(em -> CareTable.notes(em, person)).stream()
                .map(note -> Map.<String, Object>of(
                        "when", note.written().toString(), "by", nameOf(note.author()), "words", note.words()))
                .toList();
        if (!care.isEmpty()) {
            all.put("caredForBy", care);
        }
        if (!notes.isEmpty()) {
            all.put("notes", notes);
        }
        return all;
    }

    @Override
    public void erase(String person) {
        unit.change(em -> {
            CareTable.erasePerson(em, person);
            CareTable.eraseCoordinator(em, person);
        });
    }

    private String nameOf(String account) {
        return accounts.find(account).map(User::displayName).orElse("");
    }
}
