package org.immerse.people.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Access;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Consent;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.people.internal.persistence.Accesses;
import org.immerse.people.internal.persistence.Answers;
import org.immerse.people.internal.persistence.Consents;
import org.immerse.people.internal.persistence.Erasures;
import org.immerse.people.internal.persistence.Pseudonyms;
import org.immerse.people.internal.persistence.Replaced;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything all modules know about one person: taken out as a whole, or erased as a whole. */
@Component(service = WholeFile.class)
public final class WholeFile {
    private final PersistenceUnit unit;
    private final Events events;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Ids ids;

    /** Reads and erases in this unit, and in all modules. */
    @Activate
    public WholeFile(
            @Reference(target = "(osgi.unit.name=people)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Accounts accounts,
            @Reference AuditLog audit,
            @Reference Surroundings surroundings,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.accounts = accounts;
        this.audit = audit;
        this.surroundings = surroundings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Everything, as plain values in the shape of JSON. */
    Map<String, Object> export(String person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("exported", clock.instant().toString());
        accounts.find(person).ifPresent(user -> {
            all.put("account", account(user));
            audit.record(user, "people.export", person, Map.of());
        });
        all.put(PeopleModule.ID, unit.read(em -> own(em, person)));
        for (PersonalData data : surroundings.data()) {
            Map<String, Object> section = data.export(person);
            if (!section.isEmpty()) {
                all.put(data.section(), section);
            }
        }
        return all;
    }

    /**
     * Erases everything. Where a module fails nothing after it is erased, least of all the account, so that the person can try
     * again. Modules that do not run now follow when they do.
     */
    void erase(String person) {
        User actor = accounts.find(person).orElse(Accounts.SYSTEM);
        for (PersonalData data : surroundings.data()) {
            data.erase(person);
        }
        List<String> sections =
                surroundings.data().stream().map(PersonalData::section).toList();
        unit.change(em -> {
            eraseOwn(em, person);
            Erasures.done(em, ids, person, Erasures.DECIDED, clock.instant());
            sections.forEach(section -> Erasures.done(em, ids, person, section, clock.instant()));
            events.record(em, new Event("people.erased", Map.of("person", person)));
        });
        audit.record(actor, "people.erase", person, Map.of());
        accounts.erase(person);
    }

    private static void eraseOwn(EntityManager em, String person) {
        Answers.erase(em, person);
        Consents.erase(em, person);
        Accesses.erase(em, person);
        Pseudonyms.erase(em, person);
        Replaced.erase(em, person);
    }

    private static Map<String, Object> account(User user) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("id", user.id());
        account.put("name", user.name());
        account.put("displayName", user.displayName());
        account.put("roles", user.roles().stream().map(Enum::name).sorted().toList());
        user.organisation().ifPresent(organisation -> account.put("organisation", organisation.name()));
        return account;
    }

    private static Map<String, Object> own(EntityManager em, String person) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put(
                "answers",
                Answers.of(em, person).values().stream().map(WholeFile::answer).toList());
        List<Map<String, Object>> replaced = Replaced.of(em, person).stream()
                .map(kept -> answer(kept.before()))
                .toList();
        if (!replaced.isEmpty()) {
            own.put("answersBefore", replaced);
        }
        own.put(
                "consents",
                Consents.of(em, person).stream().map(WholeFile::consent).toList());
        own.put(
                "seenBy",
                Accesses.of(em, person).stream().map(WholeFile::access).toList());
        return own;
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("field", answer.field());
        out.put("state", answer.state().name());
        answer.fact().ifPresent(fact -> out.put("fact", FactCodec.encode(fact)));
        out.put("ownWords", answer.ownWords());
        out.put("answered", answer.answered().toString());
        return out;
    }

    private static Map<String, Object> consent(Consent consent) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("purpose", consent.purpose());
        out.put("textVersion", consent.textVersion());
        out.put("language", consent.language());
        out.put("given", consent.given().toString());
        consent.withdrawn().ifPresent(when -> out.put("withdrawn", when.toString()));
        return out;
    }

    private static Map<String, Object> access(Access access) {
        return Map.of(
                "when",
                access.when().toString(),
                "who",
                access.who(),
                "task",
                access.task(),
                "fields",
                access.fields());
    }
}
