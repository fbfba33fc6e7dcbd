package org.immerse.decisions.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.decision.Decision;
import org.immerse.decisions.internal.domain.Reasons;

/** Lets the chain go from its beginning: a checkpoint at its end then tells where it begins, and what came right before. */
final class ChainBeginning {
    static final String LAST_GONE = "position";
    static final String HASH_OF_LAST_GONE = "hash";
    private static final String FIRST_KEPT = "select min(e.position) from EntryEntity e where e.recordedAt >= :before";
    private static final String FIRST = "select min(e.position) from EntryEntity e";
    private static final String DECISIONS =
            "select count(e) from EntryEntity e where e.position between :first and :last" + " and e.kind <> :kind";
    private static final List<String> TABLES =
            List.of("EntryEntity", "RankingEntity", "PersonEntity", "OfferEntity", "WordsEntity");

    private final EntityManager em;
    private final ChainWriter writer;

    ChainBeginning(EntityManager em, ChainWriter writer) {
        this.em = em;
        this.writer = writer;
    }

    /** Lets go of what is older; answers how many entries went. */
    int letGoBefore(Instant moment) {
        HeadEntity head = HeadEntity.lock(em);
        Optional<Long> first = position(FIRST, Optional.empty());
        long last = position(FIRST_KEPT, Optional.of(moment)).orElse(head.position() + 1) - 1;
        if (first.isEmpty() || last < first.get() || holdsNoDecision(first.get(), last)) {
            return 0;
        }
        EntryEntity lastGone = em.find(EntryEntity.class, last);
        if (lastGone == null) {
            return 0; // somebody was here before: verifying says so
        }
        head.beginAt(writer.append(em, head, checkpoint(lastGone)));
        em.flush();
        TABLES.forEach(table -> em.createQuery("delete from " + table + " t where t.position <= :last")
                .setParameter("last", last)
                .executeUpdate());
        return (int) (last - first.get() + 1);
    }

    /** An old checkpoint alone is no reason to write a new one. */
    private boolean holdsNoDecision(long first, long last) {
        return em.createQuery(DECISIONS, Long.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setParameter("kind", Chain.CHECKPOINT)
                        .getSingleResult()
                == 0;
    }

    private static NewEntry checkpoint(EntryEntity lastGone) {
        Map<String, String> told =
                Map.of(LAST_GONE, Long.toString(lastGone.position()), HASH_OF_LAST_GONE, lastGone.hash());
        Decision decision =
                new Decision(Chain.CHECKPOINT, "", "", "", "", lastGone.id(), Set.of(), List.of(), "", told);
        return new NewEntry(new Reasons(decision, Map.of()), "", "", "", "", "", Map.of(), Set.of());
    }

    private Optional<Long> position(String query, Optional<Instant> before) {
        var asked = em.createQuery(query, Long.class);
        before.ifPresent(moment -> asked.setParameter("before", moment));
        return Optional.ofNullable(asked.getSingleResult());
    }
}
