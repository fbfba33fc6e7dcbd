package org.immerse.decisions.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.decisions.internal.domain.Reasons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chain of decisions: grows at its end under a lock, is let go from its beginning, and is read. */
@Component(service = Chain.class)
public final class Chain {
    /** The kind of the entry that tells where the chain begins. */
    public static final String CHECKPOINT = "decisions.checkpoint";

    static final String LAST_GONE = "position";
    static final String HASH_OF_LAST_GONE = "hash";
    private static final String BY_ID = "select e from EntryEntity e where e.id = :id";
    private static final String FIRST_KEPT = "select min(e.position) from EntryEntity e where e.recordedAt >= :before";
    private static final String FIRST = "select min(e.position) from EntryEntity e";
    private static final List<String> TABLES =
            List.of("EntryEntity", "RankingEntity", "PersonEntity", "OfferEntity", "WordsEntity");

    private final PersistenceUnit unit;
    private final Clock clock;
    private final Ids ids;

    /** The chain in this unit. */
    @Activate
    public Chain(
            @Reference(target = "(osgi.unit.name=decisions)") PersistenceUnit unit,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds an entry at the end. */
    public LoggedDecision append(NewEntry entry) {
        return unit.write(em -> append(em, HeadEntity.lock(em), entry).toRecord(words(entry)));
    }

    private EntryEntity append(EntityManager em, HeadEntity head, NewEntry entry) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EntryEntity added = new EntryEntity(head, ids.next(), now, entry);
        long position = added.position();
        String actor = entry.reasons().marked().actor();
        em.persist(added);
        RankingEntity.add(em, ids, position, entry.ranking());
        entry.people()
                .forEach((token, person) -> em.persist(new PersonEntity(token, position, person, token.equals(actor))));
        entry.offers().forEach(offer -> em.persist(new OfferEntity(ids.next(), position, offer)));
        entry.reasons()
                .words()
                .forEach((place, words) -> em.persist(new WordsEntity(ids.next(), position, place, words)));
        head.moveTo(added);
        return added;
    }

    private static Map<Integer, String> words(NewEntry entry) {
        Map<Integer, String> words = new java.util.TreeMap<>();
        entry.reasons().words().forEach((place, taken) -> words.put(place, taken.words()));
        return words;
    }

    /**
     * Lets go of the entries before a moment, from the beginning on. What stays can still be proven: a new entry at the end says
     * where the chain now begins and what came right before.
     *
     * @return how many went
     */
    public int letGoBefore(Instant moment) {
        return unit.write(em -> {
            HeadEntity head = HeadEntity.lock(em);
            Optional<Long> first = position(em, FIRST, Optional.empty());
            long last = position(em, FIRST_KEPT, Optional.of(moment)).orElse(head.position() + 1) - 1;
            if (first.isEmpty() || last < first.get()) {
                return 0;
            }
            EntryEntity lastGone = em.find(EntryEntity.class, last);
            if (lastGone == null || onlyCheckpoints(em, first.get(), last)) {
                return 0;
            }
            head.beginAt(append(em, head, checkpoint(lastGone)));
            em.flush();
            TABLES.forEach(table -> em.createQuery("delete from " + table + " t where t.position <= :last")
                    .setParameter("last", last)
                    .executeUpdate());
            return (int) (last - first.get() + 1);
        });
    }

    /** An old checkpoint alone is no reason to write a new one. */
    private static boolean onlyCheckpoints(EntityManager em, long first, long last) {
        return em.createQuery(
                                "select count(e) from EntryEntity e where e.position between :first and :last"
                                        + " and e.kind <> :kind",
                                Long.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setParameter("kind", CHECKPOINT)
                        .getSingleResult()
                == 0;
    }

    private static NewEntry checkpoint(EntryEntity lastGone) {
        Decision decision = new Decision(
                CHECKPOINT,
                "",
                "",
                "",
                "",
                lastGone.id(),
                java.util.Set.of(),
                List.of(),
                "",
                Map.of(LAST_GONE, Long.toString(lastGone.position()), HASH_OF_LAST_GONE, lastGone.hash()));
        return new NewEntry(new Reasons(decision, Map.of()), "", "", "", "", "", Map.of(), java.util.Set.of());
    }

    private static Optional<Long> position(EntityManager em, String query, Optional<Instant> before) {
        var asked = em.createQuery(query, Long.class);
        before.ifPresent(moment -> asked.setParameter("before", moment));
        return Optional.ofNullable(asked.getSingleResult());
    }

    /** Entries, newest first. */
    public List<LoggedDecision> find(DecisionFilter filter, int offset, int limit) {
        return unit.read(em -> new EntrySearch(filter)
                .query(em, "e", EntryEntity.class, " order by e.position desc")
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(entry -> entry.toRecord(WordsEntity.byPlace(em, entry.position())))
                .toList());
    }

    /** How many there are. */
    public int count(DecisionFilter filter) {
        return unit.read(em -> new EntrySearch(filter)
                .query(em, "count(e)", Long.class, "")
                .getSingleResult()
                .intValue());
    }

    /** One entry. */
    public Optional<LoggedDecision> find(String id) {
        return unit.read(em -> entry(em, id).map(entry -> entry.toRecord(WordsEntity.byPlace(em, entry.position()))));
    }

    /** The ranking of an entry as JSON; empty where it has none. */
    public Optional<String> ranking(String id) {
        return unit.read(em -> entry(em, id)
                .map(entry -> RankingEntity.of(em, entry.position()))
                .filter(json -> !json.isEmpty()));
    }

    /** The accounts of an entry that were not erased: token to account. */
    public Map<String, String> accounts(String id) {
        return unit.read(em -> entry(em, id)
                .map(entry -> PersonEntity.of(em, entry.position()))
                .orElse(Map.of()));
    }

    /** Forgets who a person was in every entry, and the reasons that were about them. */
    public void forget(String person) {
        unit.change(em -> PersonEntity.of(em, person).forEach(row -> {
            EntryEntity entry = em.find(EntryEntity.class, row.position());
            if (entry != null) {
                forgetReasons(em, entry, row.token());
            }
            em.remove(row);
        }));
    }

    private static void forgetReasons(EntityManager em, EntryEntity entry, String token) {
        List<Decision.Line> lines = entry.content().lines();
        boolean decidedAbout = lines.stream().anyMatch(line -> isAbout(line, token));
        WordsEntity.of(em, entry.position()).stream()
                .filter(words -> words.place() == 0 ? decidedAbout : isAbout(lines.get(words.place() - 1), token))
                .forEach(em::remove);
    }

    private static boolean isAbout(Decision.Line line, String token) {
        return line.need().equals(token) || line.offer().equals(token);
    }

    private static Optional<EntryEntity> entry(EntityManager em, String id) {
        return em.createQuery(BY_ID, EntryEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
