package org.immerse.decisions.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chain of decisions: grows at its end under a lock, is let go from its beginning, and is read. */
@Component(service = Chain.class)
public final class Chain {
    /** The kind of the entry that tells where the chain begins. */
    public static final String CHECKPOINT = "decisions.checkpoint";

    private static final String BY_ID = "select e from EntryEntity e where e.id = :id";

    private final PersistenceUnit unit;
    private final ChainWriter writer;

    /** The chain in this unit. */
    @Activate
    public Chain(
            @Reference(target = "(osgi.unit.name=decisions)") PersistenceUnit unit,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.writer = new ChainWriter(clock, ids);
    }

    /** Adds an entry at the end. */
    public LoggedDecision append(NewEntry entry) {
        Map<Integer, String> words = new TreeMap<>();
        entry.reasons().words().forEach((place, taken) -> words.put(place, taken.words()));
        return unit.write(em -> writer.append(em, HeadEntity.lock(em), entry).toRecord(words));
    }

    /**
     * Lets go of the entries before a moment, from the beginning on. What stays can still be proven: a new entry at the end says
     * where the chain now begins and what came right before.
     *
     * @return how many went
     */
    public int letGoBefore(Instant moment) {
        return unit.write(em -> new ChainBeginning(em, writer).letGoBefore(moment));
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
