package org.immerse.directory.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Returned;
import org.immerse.directory.internal.entry.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is handed in, and what was given back and why. */
@Component(service = ReviewTables.class)
public final class ReviewTables {
    /** Topic of the event after a draft came to wait for somebody else; ids by the kind of entry. */
    public static final String MOVED = "directory.moved";

    private static final String WAITING = "select e from EntryEntity e where e.state = :state order by e.key";
    private static final String GIVEN_BACK =
            "select e from EntryEntity e, ReturnEntity r where r.key = e.key and r.open = true order by e.key";
    private static final String OPEN = "select r from ReturnEntity r where r.open = true";
    private static final String OF_ENTRY = "select r from ReturnEntity r where r.key = :key order by r.made desc, r.id";
    private static final String CLOSE = "update ReturnEntity r set r.open = false where r.key = :key and r.open = true";

    private final PersistenceUnit unit;
    private final Events events;
    private final Ids ids;

    /** In this unit; what waits for somebody else is told as an event. */
    @Activate
    public ReviewTables(
            @Reference(target = "(osgi.unit.name=directory)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.ids = ids;
    }

    static Event moved(EntryKind kind, String id) {
        return new Event(MOVED, Map.of(kind.code(), id));
    }

    /** Nobody waits for the office any more. In the caller's transaction. */
    static void close(EntityManager em, String key) {
        em.createQuery(CLOSE).setParameter("key", key).executeUpdate();
    }

    /** Makes what was handed in a draft again, if it still is what the reviewer saw: of two at once one acts. */
    public Entry giveBack(Entry seen, Returned returned) {
        return unit.write(em -> {
            String key = seen.content().key();
            EntryEntity entry = em.find(EntryEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
            if (entry == null || !entry.stands(State.REVIEW) || entry.revision() != seen.revision()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("directory.problem.decided"));
            }
            entry.giveBack();
            em.persist(new ReturnEntity(ids.next(), key, returned));
            events.record(em, moved(seen.kind(), seen.id()));
            return entry.toDomain();
        });
    }

    /** What is handed in. */
    public List<Entry> handedIn() {
        return unit.read(em -> em.createQuery(WAITING, EntryEntity.class)
                .setParameter("state", State.REVIEW.name())
                .getResultStream()
                .map(EntryEntity::toDomain)
                .toList());
    }

    /** What was given back and not handed in since. */
    public List<Entry> givenBack() {
        return unit.read(em -> em.createQuery(GIVEN_BACK, EntryEntity.class)
                .getResultStream()
                .map(EntryEntity::toDomain)
                .toList());
    }

    /** Why, by the key of the entry. */
    public Map<String, Returned> open() {
        return unit.read(em -> {
            Map<String, Returned> open = new TreeMap<>();
            em.createQuery(OPEN, ReturnEntity.class)
                    .getResultStream()
                    .forEach(row -> open.put(row.key(), row.toDomain()));
            return open;
        });
    }

    /** Every time an entry was given back, the last first. */
    public List<Returned> of(EntryKind kind, String id) {
        return unit.read(em -> em.createQuery(OF_ENTRY, ReturnEntity.class)
                .setParameter("key", kind.code() + ":" + id)
                .getResultStream()
                .map(ReturnEntity::toDomain)
                .toList());
    }
}
