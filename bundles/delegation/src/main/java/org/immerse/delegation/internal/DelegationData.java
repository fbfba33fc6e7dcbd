package org.immerse.delegation.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.delegation.Act;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.delegation.internal.domain.Granted;
import org.immerse.delegation.internal.domain.TextJson;
import org.immerse.delegation.internal.persistence.DelegationTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who acts for a person, and for whom they act. Erased with a person: all of theirs. Erased with somebody who acted: who they were;
 * what they did stays for the people they did it for, and their delegations end.
 */
@Component
public final class DelegationData implements PersonalData {
    private final PersistenceUnit unit;
    private final Events events;
    private final Accounts accounts;
    private final Clock clock;

    /** Reads and erases in this unit. */
    @Activate
    public DelegationData(
            @Reference(target = "(osgi.unit.name=delegation)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Accounts accounts,
            @Reference Clock clock) {
        this.unit = unit;
        this.events = events;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String section() {
        return DelegationModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        Map<String, Object> all = new LinkedHashMap<>();
        put(
                all,
                "actForMe",
                unit.read(em -> DelegationTable.ofPerson(em, person)).stream()
                        .map(this::forMe)
                        .toList());
        put(
                all,
                "done",
                unit.read(em -> DelegationTable.acts(em, person)).stream()
                        .map(this::act)
                        .toList());
        put(
                all,
                "iActFor",
                unit.read(em -> DelegationTable.ofActor(em, person)).stream()
                        .map(DelegationData::period)
                        .toList());
        return all;
    }

    @Override
    public void erase(String person) {
        unit.change(em -> {
            List<Granted> held = DelegationTable.ofActor(em, person);
            held.forEach(granted -> events.record(
                    em, new Event("delegation.changed", Map.of("person", granted.person(), "actor", person))));
            DelegationTable.eraseActor(em, person, new Delegation.End(clock.instant(), "", ""));
            DelegationTable.erasePerson(em, person);
        });
    }

    private static void put(Map<String, Object> all, String name, List<?> some) {
        if (!some.isEmpty()) {
            all.put(name, some);
        }
    }

    private Map<String, Object> forMe(Granted granted) {
        Map<String, Object> out = period(granted);
        out.put("who", nameOf(granted.actor()));
        granted.ended().ifPresent(end -> out.put("reason", end.reason()));
        return out;
    }

    /** Whom somebody acts for is that person's data: the export of who acts names nobody. */
    private static Map<String, Object> period(Granted granted) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", granted.id());
        out.put("purposes", List.copyOf(granted.purposes()));
        out.put("from", granted.from().toString());
        out.put("until", granted.until().toString());
        out.put("granted", granted.granted().toString());
        granted.ended().ifPresent(end -> out.put("ended", end.when().toString()));
        return out;
    }

    private Map<String, Object> act(Act act) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("when", act.when().toString());
        out.put("who", nameOf(act.actor()));
        out.put("purpose", act.purpose());
        out.put("what", TextJson.write(act.what()));
        return out;
    }

    private String nameOf(String account) {
        return accounts.find(account).map(user -> user.displayName()).orElse("");
    }
}
