package org.immerse.mail.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.mail.internal.persistence.Letter.Kind;
import org.immerse.mail.internal.persistence.Letter.Standing;

/** The outbox: mails and what each tells of. Works inside the transaction of who calls. */
public final class Letters {
    private static final Set<Standing> HANDED = EnumSet.of(Standing.SENDING, Standing.SENT, Standing.UNSURE);
    private static final String DUE =
            "select l.id from LetterEntity l where l.standing = :standing and l.kind in :kinds and l.dueAt <= :now"
                    + " order by l.kind, l.dueAt, l.id";
    private static final String WAITING =
            "select l from LetterEntity l where l.person = :person and l.kind = :kind and l.standing = :standing";
    private static final String LAST = "select max(coalesce(l.doneAt, l.dueAt)) from LetterEntity l"
            + " where l.person = :person and l.kind = :kind and l.standing in :standings";
    private static final String TOLD =
            "select count(n) from NoticeEntity n where n.person = :person and n.cause = :cause";
    private static final String TELLS_OF = "select count(n) from NoticeEntity n where n.person = :person"
            + " and n.letter = :letter and n.cause like :start";
    private static final String CODES = "select count(l) from LetterEntity l where l.kind = :kind and l.madeAt > :since"
            + " and (l.person = :person or l.mailbox = :mailbox)";
    private static final String COUNT =
            "select count(l) from LetterEntity l where l.standing = :standing and l.dueAt < :before and l.madeAt > :since";
    private static final String OF = "select l from LetterEntity l where l.person = :person order by l.madeAt, l.id";
    private static final String INTERRUPTED =
            "update LetterEntity l set l.standing = :unsure, l.doneAt = :now where l.standing = :sending";
    private static final String DROP_WAITING =
            "update LetterEntity l set l.standing = :dropped where l.person = :person and l.standing = :waiting";
    private static final String ERASE_NOTICES = "delete from NoticeEntity n where n.person = :person";
    private static final String ERASE = "delete from LetterEntity l where l.person = :person";
    private static final String OLD_NOTICES = "delete from NoticeEntity n where n.madeAt < :before";
    private static final String OLD =
            "delete from LetterEntity l where l.madeAt < :before and l.standing in :standings";

    private Letters() {}

    /** Adds a mail. */
    public static void add(
            EntityManager em, String id, String person, Kind kind, String mailbox, Instant now, Instant due) {
        em.persist(new LetterEntity(id, person, kind, mailbox, now, due));
    }

    /** Whether a person was told of this already, or will be. */
    public static boolean isTold(EntityManager em, String person, String cause) {
        return em.createQuery(TOLD, Long.class)
                        .setParameter("person", person)
                        .setParameter("cause", cause)
                        .getSingleResult()
                > 0;
    }

    /** One more thing for a mail to tell of. */
    public static void tell(EntityManager em, String id, String person, String cause, String letter, Instant now) {
        em.persist(new NoticeEntity(id, person, cause, letter, now));
    }

    /** Whether one of the causes a mail tells of starts so. */
    public static boolean tellsOf(EntityManager em, Letter letter, String start) {
        return em.createQuery(TELLS_OF, Long.class)
                        .setParameter("person", letter.person())
                        .setParameter("letter", letter.id())
                        .setParameter("start", start + "%")
                        .getSingleResult()
                > 0;
    }

    /** The mail with news that waits for a person. */
    public static Optional<String> waiting(EntityManager em, String person) {
        return em.createQuery(WAITING, LetterEntity.class)
                .setParameter("person", person)
                .setParameter("kind", Kind.NEWS)
                .setParameter("standing", Standing.WAITING)
                .getResultStream()
                .findFirst()
                .map(LetterEntity::id);
    }

    /** When a person was last sent news. */
    public static Optional<Instant> last(EntityManager em, String person) {
        return Optional.ofNullable(em.createQuery(LAST, OffsetDateTime.class)
                        .setParameter("person", person)
                        .setParameter("kind", Kind.NEWS)
                        .setParameter("standings", HANDED)
                        .getSingleResult())
                .map(OffsetDateTime::toInstant);
    }

    /** How many codes went to a person, or to a mailbox, since then. */
    public static long codes(EntityManager em, String person, String mailbox, Instant since) {
        return em.createQuery(CODES, Long.class)
                .setParameter("kind", Kind.CODE)
                .setParameter("since", at(since))
                .setParameter("person", person)
                .setParameter("mailbox", mailbox)
                .getSingleResult();
    }

    /** What is due, codes first. */
    public static List<String> due(EntityManager em, Set<Kind> kinds, Instant now, int most) {
        return em.createQuery(DUE, String.class)
                .setParameter("standing", Standing.WAITING)
                .setParameter("kinds", kinds)
                .setParameter("now", at(now))
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a waiting mail to hand it over; empty where somebody else did. */
    public static Optional<Letter> begin(EntityManager em, String id) {
        Optional<LetterEntity> found = Optional.ofNullable(
                        em.find(LetterEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(letter -> letter.is(Standing.WAITING));
        found.ifPresent(LetterEntity::begin);
        return found.map(LetterEntity::toDomain);
    }

    /** It waits again. */
    public static void again(EntityManager em, String id, Instant due) {
        entity(em, id).ifPresent(letter -> letter.again(due));
    }

    /** It is over with it. */
    public static void end(EntityManager em, String id, Standing end, Instant now) {
        entity(em, id).ifPresent(letter -> letter.end(end, now));
    }

    /** What was being handed over when the host was stopped may have arrived. Answers how many. */
    public static int interrupted(EntityManager em, Instant now) {
        return em.createQuery(INTERRUPTED)
                .setParameter("unsure", Standing.UNSURE)
                .setParameter("now", at(now))
                .setParameter("sending", Standing.SENDING)
                .executeUpdate();
    }

    /** How many mails stand so, made after one moment and due before another. */
    public static long count(EntityManager em, Standing standing, Instant since, Instant before) {
        return em.createQuery(COUNT, Long.class)
                .setParameter("standing", standing)
                .setParameter("since", at(since))
                .setParameter("before", at(before))
                .getSingleResult();
    }

    /** Everything ever sent to a person, or to be sent. */
    public static List<Letter> of(EntityManager em, String person) {
        return em.createQuery(OF, LetterEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(LetterEntity::toDomain)
                .toList();
    }

    /** What waits for a person is not sent. */
    public static void drop(EntityManager em, String person) {
        em.createQuery(DROP_WAITING)
                .setParameter("dropped", Standing.DROPPED)
                .setParameter("person", person)
                .setParameter("waiting", Standing.WAITING)
                .executeUpdate();
    }

    /** Erases a person's. */
    public static void erase(EntityManager em, String person) {
        em.createQuery(ERASE_NOTICES).setParameter("person", person).executeUpdate();
        em.createQuery(ERASE).setParameter("person", person).executeUpdate();
    }

    /** Forgets what is over for so long. */
    public static void forget(EntityManager em, Instant before) {
        em.createQuery(OLD_NOTICES).setParameter("before", at(before)).executeUpdate();
        em.createQuery(OLD)
                .setParameter("before", at(before))
                .setParameter("standings", EnumSet.complementOf(EnumSet.of(Standing.WAITING, Standing.SENDING)))
                .executeUpdate();
    }

    private static Optional<LetterEntity> entity(EntityManager em, String id) {
        return Optional.ofNullable(em.find(LetterEntity.class, id));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
