package org.immerse.directory.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.FactValues;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.entry.State;
import org.immerse.directory.internal.entry.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The drafts and versions of this site. Entities never leave this package. */
@Component(service = EntryTables.class)
public final class EntryTables {
    private static final String ALL = "select e from EntryEntity e order by e.kind desc, e.id";
    private static final String VERSIONS = "select v from VersionEntity v where v.key = :key order by v.number desc";
    private static final String LAST = "select max(v.number) from VersionEntity v where v.key = :key";
    private static final String VISIBLE =
            "select v from VersionEntity v, EntryEntity e where v.key = e.key and v.number = e.published";
    private static final String FORGET_DRAFTS = "update EntryEntity e set e.editor = '' where e.editor = :account";
    private static final String FORGET_VERSIONS = "update VersionEntity v set v.editor = '' where v.editor = :account";

    private final PersistenceUnit unit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    /** Keeps them in this unit; what is published is told as an event. */
    @Activate
    public EntryTables(
            @Reference(target = "(osgi.unit.name=directory)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.unit = unit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Something to be published.
     *
     * @param editor account
     * @param mark of the facts that are new
     * @param own marks of some of these, where they are known
     * @param basis the revision that was looked at; {@link #ANY} for whatever is there
     */
    public record Publication(Content content, String editor, Mark mark, Map<FactKind, Mark> own, long basis) {
        /** Whatever is there. */
        public static final long ANY = -1;

        /** In the place of whatever is there. */
        public Publication(Content content, String editor, Mark mark, Map<FactKind, Mark> own) {
            this(content, editor, mark, own, ANY);
        }

        /** Whose new facts all have the same mark. */
        public Publication(Content content, String editor, Mark mark) {
            this(content, editor, mark, Map.of());
        }
    }

    /** This second. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** All entries, services first, by id. */
    public List<Entry> all() {
        return unit.read(em -> em.createQuery(ALL, EntryEntity.class)
                .getResultStream()
                .map(EntryEntity::toDomain)
                .toList());
    }

    /** One of them. */
    public Optional<Entry> find(EntryKind kind, String id) {
        return unit.read(em -> Optional.ofNullable(em.find(EntryEntity.class, kind.code() + ":" + id))
                .map(EntryEntity::toDomain));
    }

    /** Keeps a draft, if nobody saved another since this revision. */
    public Entry save(Content content, long basis, String editor) {
        String text = Contents.write(content);
        return unit.write(em -> {
            EntryEntity entry = entry(em, content);
            require(entry, basis);
            if (entry.stands(State.REVIEW)) {
                events.record(em, ReviewTables.moved(content.kind(), content.id()));
            }
            entry.save(content, text, editor, now());
            entry.stand(State.DRAFT);
            em.persist(entry);
            return entry.toDomain();
        });
    }

    private static void require(EntryEntity entry, long basis) {
        if (entry.revision() != basis) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("directory.problem.changed"));
        }
    }

    private static EntryEntity entry(EntityManager em, Content content) {
        EntryEntity found = em.find(EntryEntity.class, content.key(), LockModeType.PESSIMISTIC_WRITE);
        return found == null ? new EntryEntity(content) : found;
    }

    /** Hands a draft in, without changing it; why it was given back before is done with. */
    public Entry handIn(EntryKind kind, String id) {
        return unit.write(em -> {
            String key = kind.code() + ":" + id;
            EntryEntity entry = em.find(EntryEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
            entry.stand(State.REVIEW);
            ReviewTables.close(em, key);
            events.record(em, ReviewTables.moved(kind, id));
            return entry.toDomain();
        });
    }

    /**
     * Makes each the newest version of its entry, all or none.
     *
     * @param write keeps the versions where people find them; called before the commit
     */
    public List<Published> publish(List<Publication> publications, Consumer<List<Published>> write) {
        return unit.write(em -> {
            List<Published> versions = new ArrayList<>();
            Instant now = now();
            for (Publication publication : publications) {
                Content content = publication.content();
                EntryEntity entry = entry(em, content);
                if (publication.basis() != Publication.ANY) {
                    require(entry, publication.basis());
                }
                ReviewTables.close(em, content.key());
                Optional<Published> before = visible(em, content.key(), entry.published());
                Published next = new Published(content, last(em, content.key()) + 1, marks(before, publication));
                entry.save(content, Contents.write(content), publication.editor(), now);
                entry.stand(State.PUBLISHED);
                entry.publish(next.version());
                em.persist(entry);
                em.persist(new VersionEntity(
                        ids.next(),
                        next,
                        publication.editor(),
                        publication.mark().by(),
                        now));
                events.record(em, changed(content.kind(), content.id()));
                versions.add(next);
            }
            em.flush();
            write.accept(versions);
            return versions;
        });
    }

    private static Map<FactKind, Mark> marks(Optional<Published> before, Publication publication) {
        return FactValues.marks(
                before, publication.content(), kind -> publication.own().getOrDefault(kind, publication.mark()));
    }

    private static Event changed(EntryKind kind, String id) {
        return new Event("directory.changed", Map.of(kind.code(), id));
    }

    private static int last(EntityManager em, String key) {
        Integer last =
                em.createQuery(LAST, Integer.class).setParameter("key", key).getSingleResult();
        return last == null ? 0 : last;
    }

    private static Optional<Published> visible(EntityManager em, String key, int number) {
        return em.createQuery(VERSIONS, VersionEntity.class)
                .setParameter("key", key)
                .getResultStream()
                .filter(version -> version.number() == number)
                .map(VersionEntity::published)
                .findFirst();
    }

    /** Takes an entry back from the public; the draft stays. */
    public Entry withdraw(EntryKind kind, String id, Runnable remove) {
        return unit.write(em -> {
            String key = kind.code() + ":" + id;
            EntryEntity entry = em.find(EntryEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
            entry.publish(0);
            entry.stand(State.WITHDRAWN);
            ReviewTables.close(em, key);
            events.record(em, changed(kind, id));
            em.flush();
            remove.run();
            return entry.toDomain();
        });
    }

    /** The versions of an entry, newest first. */
    public List<Version> versions(EntryKind kind, String id) {
        return unit.read(em -> em.createQuery(VERSIONS, VersionEntity.class)
                .setParameter("key", kind.code() + ":" + id)
                .getResultStream()
                .map(VersionEntity::toDomain)
                .toList());
    }

    /** What people should see, by key. */
    public Map<String, Published> visible() {
        return unit.read(em -> {
            Map<String, Published> visible = new TreeMap<>();
            em.createQuery(VISIBLE, VersionEntity.class)
                    .getResultStream()
                    .forEach(version -> visible.put(version.key(), version.published()));
            return visible;
        });
    }

    /** Takes an account from what it wrote. */
    public void forget(String account) {
        unit.change(em -> List.of(FORGET_DRAFTS, FORGET_VERSIONS)
                .forEach(statement -> em.createQuery(statement)
                        .setParameter("account", account)
                        .executeUpdate()));
    }
}
