package org.immerse.safeguarding.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.safeguarding.internal.domain.Standing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clearances of this site. One changes in one transaction with its history and its event; two changes of one never cross. */
@Component(service = Clearances.class)
public final class Clearances {
    private static final String ONE = "select c from ClearanceEntity c where c.kind = :kind and c.subject = :subject";
    private static final String OF_KIND =
            "select c from ClearanceEntity c where c.kind = :kind order by c.changed desc, c.id";
    private static final String ABOUT = "select c from ClearanceEntity c where c.subject = :subject order by c.id";
    private static final String SEEN = "select s from SeenEntity s where s.clearance = :clearance";
    private static final String SEEN_OF_KIND = "select s from SeenEntity s where s.clearance in"
            + " (select c.id from ClearanceEntity c where c.kind = :kind)";
    private static final String STEPS = "select s from StepEntity s where s.clearance = :clearance order by s.number";
    private static final String STEPS_OF_KIND = "select s from StepEntity s where s.clearance in"
            + " (select c.id from ClearanceEntity c where c.kind = :kind) order by s.clearance, s.number";
    private static final String STEPS_BY = "select s from StepEntity s where s.who = :who order by s.happened, s.id";

    private final PersistenceUnit jpa;
    private final Events events;
    private final Ids ids;

    @Activate
    public Clearances(
            @Reference(target = "(osgi.unit.name=safeguarding)") PersistenceUnit jpa,
            @Reference Events events,
            @Reference Ids ids) {
        this.jpa = jpa;
        this.events = events;
        this.ids = ids;
    }

    /** A clearance and what happened to it. */
    public record Kept(Standing standing, List<Clearance.Step> steps) {}

    /** What a change makes of a clearance: the new one and the steps that led there, in order. */
    public record Change(Standing standing, List<Clearance.Step> steps) {}

    /** One. */
    public Optional<Kept> find(String kind, String subject) {
        return jpa.read(em -> row(em, kind, subject, LockModeType.NONE).map(row -> kept(em, row)));
    }

    /** All of a kind, last changed first, with or without their histories. */
    public List<Kept> ofKind(String kind, boolean histories) {
        return jpa.read(em -> {
            Map<String, Map<String, Clearance.Seen>> seen = new TreeMap<>();
            em.createQuery(SEEN_OF_KIND, SeenEntity.class)
                    .setParameter("kind", kind)
                    .getResultStream()
                    .forEach(row -> seen.computeIfAbsent(row.clearance(), id -> new TreeMap<>())
                            .put(row.item(), row.toDomain()));
            Map<String, List<Clearance.Step>> steps = new TreeMap<>();
            if (histories) {
                em.createQuery(STEPS_OF_KIND, StepEntity.class)
                        .setParameter("kind", kind)
                        .getResultStream()
                        .forEach(row -> steps.computeIfAbsent(row.clearance(), id -> new ArrayList<>())
                                .add(row.toDomain()));
            }
            return em.createQuery(OF_KIND, ClearanceEntity.class)
                    .setParameter("kind", kind)
                    .getResultStream()
                    .map(row -> new Kept(
                            row.toDomain(seen.getOrDefault(row.id(), Map.of())),
                            steps.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }

    /** Begins one; answers what is there where there is one already. */
    public Kept begin(Standing draft, Clearance.Step first) {
        return jpa.write(em -> row(em, draft.kind(), draft.subject(), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> kept(em, row))
                .orElseGet(() -> {
                    em.persist(ClearanceEntity.of(draft));
                    em.persist(StepEntity.of(ids.next(), draft.id(), 1, first));
                    tell(em, draft.kind(), draft.subject());
                    return new Kept(draft, List.of(first));
                }));
    }

    /** Changes one, which is locked meanwhile; a change without steps leaves it as it is. Empty where it is not there. */
    public Optional<Kept> change(String kind, String subject, Function<Standing, Change> change) {
        return jpa.write(em -> row(em, kind, subject, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> {
                    Kept before = kept(em, row);
                    Change made = change.apply(before.standing());
                    return made.steps().isEmpty() ? before : write(em, row, before, made);
                }));
    }

    private Kept write(EntityManager em, ClearanceEntity row, Kept before, Change made) {
        row.take(made.standing());
        writeSeen(em, made.standing());
        List<Clearance.Step> all = new ArrayList<>(before.steps());
        for (Clearance.Step step : made.steps()) {
            all.add(step);
            em.persist(StepEntity.of(ids.next(), row.id(), all.size(), step));
        }
        tell(em, row.kind(), row.subject());
        return new Kept(made.standing(), List.copyOf(all));
    }

    private void writeSeen(EntityManager em, Standing standing) {
        Map<String, SeenEntity> rows = new LinkedHashMap<>();
        em.createQuery(SEEN, SeenEntity.class)
                .setParameter("clearance", standing.id())
                .getResultStream()
                .forEach(row -> rows.put(row.item(), row));
        standing.seen().forEach((item, seen) -> {
            SeenEntity row = rows.remove(item);
            if (row == null) {
                em.persist(SeenEntity.of(ids.next(), standing.id(), item, seen));
            } else {
                row.take(seen);
            }
        });
        rows.values().forEach(em::remove);
    }

    private void tell(EntityManager em, String kind, String subject) {
        events.record(em, new Event(Safeguarding.CHANGED, Map.of("kind", kind, "subject", subject)));
    }

    private static Optional<ClearanceEntity> row(EntityManager em, String kind, String subject, LockModeType lock) {
        return em.createQuery(ONE, ClearanceEntity.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private static Kept kept(EntityManager em, ClearanceEntity row) {
        Map<String, Clearance.Seen> seen = new TreeMap<>();
        em.createQuery(SEEN, SeenEntity.class)
                .setParameter("clearance", row.id())
                .getResultStream()
                .forEach(one -> seen.put(one.item(), one.toDomain()));
        return new Kept(
                row.toDomain(seen),
                em.createQuery(STEPS, StepEntity.class)
                        .setParameter("clearance", row.id())
                        .getResultStream()
                        .map(StepEntity::toDomain)
                        .toList());
    }

    /** Steps an account took, oldest first, and clearances about it. */
    public record Traces(List<Clearance.Step> steps, List<Kept> about) {}

    /** What is known about an account. */
    public Traces traces(String account) {
        return jpa.read(em -> new Traces(
                em.createQuery(STEPS_BY, StepEntity.class)
                        .setParameter("who", account)
                        .getResultStream()
                        .map(StepEntity::toDomain)
                        .toList(),
                em.createQuery(ABOUT, ClearanceEntity.class)
                        .setParameter("subject", account)
                        .getResultStream()
                        .map(row -> kept(em, row))
                        .toList()));
    }

    /** Takes an account out of every history; a clearance about it goes as a whole. */
    public void erase(String account) {
        jpa.change(em -> {
            List<String> own = em.createQuery(ABOUT, ClearanceEntity.class)
                    .setParameter("subject", account)
                    .getResultStream()
                    .map(ClearanceEntity::id)
                    .toList();
            for (String id : own) {
                for (String table : List.of("StepEntity s where s.clearance", "SeenEntity s where s.clearance")) {
                    em.createQuery("delete from " + table + " = :id")
                            .setParameter("id", id)
                            .executeUpdate();
                }
                em.createQuery("delete from ClearanceEntity c where c.id = :id")
                        .setParameter("id", id)
                        .executeUpdate();
            }
            for (String column : List.of(
                    "StepEntity s set s.who = '' where s.who",
                    "SeenEntity s set s.seenBy = '' where s.seenBy",
                    "ClearanceEntity s set s.registeredBy = '' where s.registeredBy")) {
                em.createQuery("update " + column + " = :account")
                        .setParameter("account", account)
                        .executeUpdate();
            }
            em.createQuery(
                            "update ClearanceEntity c set c.signedBy = '', c.signedAt = null where c.signedBy = :account")
                    .setParameter("account", account)
                    .executeUpdate();
        });
    }
}
