package org.immerse.freshness.internal.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.freshness.internal.domain.Verified;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who found which fact still true, and when. Rows are only added; one taken back stays and counts no more. What counts is kept in
 * memory and read anew for a subject after each change.
 */
@Component(service = Verifications.class)
public final class Verifications {
    /** After a change; id {@code subject}. */
    public static final String VERIFIED = "freshness.verified";

    private static final String COUNTING =
            "select v from VerificationEntity v where v.takenBack = false order by v.verified, v.id";
    private static final String OF_SUBJECT = "select v from VerificationEntity v where v.takenBack = false"
            + " and v.subject = :subject order by v.verified, v.id";
    private static final String OF_TAP =
            "select v from VerificationEntity v where v.takenBack = false and v.tap = :tap";
    private static final String FORGET =
            "update VerificationEntity v set v.verifiedBy = '' where v.verifiedBy = :account";

    private final PersistenceUnit unit;
    private final Events events;
    private final Ids ids;
    private final Map<String, Map<String, Verified>> bySubject = new ConcurrentHashMap<>();

    /** Reads what counts. */
    @Activate
    public Verifications(
            @Reference(target = "(osgi.unit.name=freshness)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.ids = ids;
        Map<String, Map<String, Verified>> all = new HashMap<>();
        unit.read(em -> em.createQuery(COUNTING, VerificationEntity.class).getResultList())
                .forEach(row -> all.computeIfAbsent(row.subject(), subject -> new HashMap<>())
                        .put(row.fact(), new Verified(row.when(), row.by())));
        all.forEach((subject, facts) -> bySubject.put(subject, Map.copyOf(facts)));
    }

    /** The last verification of each fact of a subject. */
    public Map<String, Verified> of(String subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    /** Keeps a tap. */
    public synchronized void keep(Tap tap) {
        unit.change(em -> {
            tap.facts().stream().sorted().forEach(fact -> em.persist(new VerificationEntity(ids.next(), tap, fact)));
            tell(em, tap.subject());
        });
        refresh(tap.subject());
    }

    /** The account that made a tap, while the tap counts. */
    public Optional<String> madeBy(String tap) {
        return unit.read(
                em -> rows(em, tap).stream().map(VerificationEntity::account).findFirst());
    }

    /** Takes a tap back: what counted before counts again. Nothing where it counts no more. */
    public synchronized void takeBack(String tap) {
        Optional<String> subject = unit.write(em -> {
            List<VerificationEntity> rows = rows(em, tap);
            rows.forEach(VerificationEntity::takeBack);
            Optional<String> of = rows.stream().map(VerificationEntity::subject).findFirst();
            of.ifPresent(one -> tell(em, one));
            return of;
        });
        subject.ifPresent(this::refresh);
    }

    /** Takes an account from what it verified; its public name, that of its office, stays. */
    public void forget(String account) {
        unit.change(
                em -> em.createQuery(FORGET).setParameter("account", account).executeUpdate());
    }

    private void refresh(String subject) {
        Map<String, Verified> facts = new HashMap<>();
        unit.read(em -> em.createQuery(OF_SUBJECT, VerificationEntity.class)
                        .setParameter("subject", subject)
                        .getResultList())
                .forEach(row -> facts.put(row.fact(), new Verified(row.when(), row.by())));
        bySubject.put(subject, Map.copyOf(facts));
    }

    private static List<VerificationEntity> rows(EntityManager em, String tap) {
        return em.createQuery(OF_TAP, VerificationEntity.class)
                .setParameter("tap", tap)
                .getResultList();
    }

    private void tell(EntityManager em, String subject) {
        events.record(em, new Event(VERIFIED, Map.of("subject", subject)));
    }
}
