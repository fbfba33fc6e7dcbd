package org.immerse.decisions.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.immerse.api.id.Ids;

/** Adds entries at the end of the chain, with everything that belongs to them. */
final class ChainWriter {
    private final Clock clock;
    private final Ids ids;

    ChainWriter(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds an entry; the head must be locked by this transaction. */
    EntryEntity append(EntityManager em, HeadEntity head, NewEntry entry) {
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
}
