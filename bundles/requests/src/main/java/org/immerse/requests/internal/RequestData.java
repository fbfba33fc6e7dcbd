package org.immerse.requests.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.requests.internal.persistence.RequestTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A person's requests, for export and erasure. Erased: who they were and every word they wrote, and open requests end; what the
 * organisation wrote, and when it happened, stays with the organisation.
 */
@Component
public final class RequestData implements PersonalData {
    private final PersistenceUnit unit;
    private final Events events;
    private final Clock clock;
    private final RequestTable table;

    /** Reads and erases in this unit. */
    @Activate
    public RequestData(
            @Reference(target = "(osgi.unit.name=requests)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.clock = clock;
        this.table = new RequestTable(ids);
    }

    @Override
    public String section() {
        return RequestsModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Request> requests = unit.read(em -> table.of(em, Party.person(person)));
        return requests.isEmpty()
                ? Map.of()
                : Map.of("requests", requests.stream().map(RequestData::request).toList());
    }

    @Override
    public void erase(String person) {
        unit.change(em -> table.of(em, Party.person(person)).forEach(request -> {
            table.forgetPerson(em, request.id(), clock.instant());
            events.record(
                    em,
                    new Event(
                            "requests.changed",
                            Map.of(
                                    "request",
                                    request.id(),
                                    "type",
                                    request.type(),
                                    "person",
                                    RequestTable.NOBODY,
                                    "organisation",
                                    request.organisation().id())));
        }));
    }

    private static Map<String, Object> request(Request request) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", request.id());
        out.put("type", request.type());
        out.put("subject", request.subject());
        out.put("with", request.organisation().id());
        out.put("begunBy", request.from().kind().name());
        out.put("status", request.status().name());
        out.put("made", request.made().toString());
        out.put("steps", request.steps().stream().map(RequestData::step).toList());
        return out;
    }

    private static Map<String, Object> step(Request.Step step) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("when", step.when().toString());
        out.put("by", step.by().name());
        out.put("status", step.status().name());
        out.put("words", step.words());
        out.put("message", step.message());
        return out;
    }
}
