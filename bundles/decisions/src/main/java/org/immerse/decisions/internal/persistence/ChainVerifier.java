package org.immerse.decisions.internal.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.immerse.api.decision.ChainReport;
import org.immerse.api.decision.Decision;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.decisions.internal.domain.ContentJson;
import org.immerse.decisions.internal.domain.Hash;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.core.JacksonException;

/**
 * Works the chain out anew and finds entries that were changed, removed, put in or put elsewhere, rankings that do not fit their
 * entry, and reasons that are not the ones that were given. Reasons may be missing: they go with the person they were about.
 */
@Component(service = ChainVerifier.class)
public final class ChainVerifier {
    private static final int BATCH = 200;
    private static final String AFTER = "select e from EntryEntity e where e.position > :position order by e.position";

    private final PersistenceUnit unit;

    /** Verifies the chain in this unit. */
    @Activate
    public ChainVerifier(@Reference(target = "(osgi.unit.name=decisions)") PersistenceUnit unit) {
        this.unit = unit;
    }

    /** A place in the chain up to which it was found right. */
    private record Place(long position, String hash) {
        private static final Place START = new Place(0, Hash.NONE);
    }

    private record Finding(Place beginning, Place verified, boolean broken, boolean complete) {}

    /** The whole chain, some entries at a time, so that nobody waits long. */
    public ChainReport verify() {
        Finding finding = look(Place.START, BATCH);
        while (!finding.complete() && !finding.broken()) {
            finding = look(finding.verified(), BATCH);
        }
        return report(finding);
    }

    /** The last entries only: whether the end is where it should be, and how it got there. */
    public ChainReport verifyTail(int entries) {
        Place before = unit.read(em -> {
            HeadEntity head = em.find(HeadEntity.class, 1L);
            EntryEntity last = em.find(EntryEntity.class, head.position() - entries);
            return last == null ? Place.START : new Place(last.position(), last.hash());
        });
        return report(look(before, Integer.MAX_VALUE));
    }

    private static ChainReport report(Finding finding) {
        long last = finding.verified().position();
        long first = last > finding.beginning().position() ? finding.beginning().position() + 1 : 0;
        return new ChainReport(
                first,
                last,
                finding.broken() ? OptionalLong.of(last + 1) : OptionalLong.empty(),
                finding.verified().hash());
    }

    private Finding look(Place from, int limit) {
        return unit.write(em -> {
            HeadEntity head = HeadEntity.lock(em); // nothing is added or let go meanwhile
            Place beginning = beginning(em, head);
            Place place = from.position() < beginning.position() ? beginning : from;
            List<EntryEntity> entries = after(em, place, limit);
            for (EntryEntity entry : entries) {
                if (!follows(em, entry, place)) {
                    return new Finding(beginning, place, true, false);
                }
                place = new Place(entry.position(), entry.hash());
            }
            boolean complete = entries.size() < limit;
            boolean cut = complete && !place.equals(new Place(head.position(), head.hash()));
            return new Finding(beginning, place, cut, complete);
        });
    }

    /** Right before the first entry that is kept, as the checkpoint tells; it is in the chain itself, so it cannot lie unseen. */
    private static Place beginning(EntityManager em, HeadEntity head) {
        EntryEntity checkpoint = em.find(EntryEntity.class, head.checkpoint());
        if (checkpoint == null) {
            return Place.START;
        }
        try {
            Map<String, String> told = checkpoint.content().details();
            String position = told.getOrDefault(ChainBeginning.LAST_GONE, "");
            return position.matches("[1-9][0-9]{0,17}")
                    ? new Place(Long.parseLong(position), told.getOrDefault(ChainBeginning.HASH_OF_LAST_GONE, ""))
                    : Place.START;
        } catch (JacksonException e) {
            return Place.START; // somebody wrote into it: then nothing fits
        }
    }

    private static boolean follows(EntityManager em, EntryEntity entry, Place place) {
        return entry.position() == place.position() + 1
                && entry.hash().equals(entry.hashAfter(place.hash()))
                && rankingFits(em, entry)
                && reasonsFit(em, entry);
    }

    private static boolean rankingFits(EntityManager em, EntryEntity entry) {
        String ranking = RankingEntity.of(em, entry.position());
        return entry.rankingMark().equals(ranking.isEmpty() ? "" : Hash.of(ranking));
    }

    private static boolean reasonsFit(EntityManager em, EntryEntity entry) {
        List<WordsEntity> words = WordsEntity.of(em, entry.position());
        if (words.isEmpty()) {
            return true;
        }
        ContentJson content = entry.content();
        List<Decision.Line> lines = content.lines();
        return words.stream()
                .allMatch(reason -> reason.place() <= lines.size()
                        && reason.mark()
                                .equals(
                                        reason.place() == 0
                                                ? content.reasonMark()
                                                : lines.get(reason.place() - 1).reason()));
    }

    private static List<EntryEntity> after(EntityManager em, Place place, int limit) {
        return em.createQuery(AFTER, EntryEntity.class)
                .setParameter("position", place.position())
                .setMaxResults(limit)
                .getResultList();
    }
}
