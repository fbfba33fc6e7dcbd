package org.immerse.referrals.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.id.Ids;
import org.immerse.referrals.internal.domain.Referral;
import org.immerse.referrals.internal.domain.Step;

/** Referrals and codes of this site. Works in the caller's transaction. */
public final class ReferralTable {
    private static final String STEPS = "select s from StepEntity s where s.referral = :referral order by s.place";
    private static final String STEPS_OF_MANY =
            "select s from StepEntity s where s.referral in :referrals order by s.referral, s.place";
    private static final int AT_ONCE = 500;

    private ReferralTable() {}

    /** A new referral with its first steps. */
    public static void add(EntityManager em, Ids ids, Referral referral) {
        em.persist(new ReferralEntity(referral));
        int place = 0;
        for (Step step : referral.steps()) {
            em.persist(new StepEntity(ids.next(), referral.id(), ++place, step));
        }
    }

    /** One referral. */
    public static Optional<Referral> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(ReferralEntity.class, id)).map(row -> record(em, row, id));
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    public static Optional<Referral> lock(EntityManager em, String id) {
        return Optional.ofNullable(em.find(ReferralEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> record(em, row, id));
    }

    /** Keeps a referral after a new last step. */
    public static void step(EntityManager em, Ids ids, Referral referral) {
        Objects.requireNonNull(em.find(ReferralEntity.class, referral.id())).change(referral);
        em.persist(new StepEntity(
                ids.next(),
                referral.id(),
                referral.steps().size(),
                referral.steps().getLast()));
    }

    /** Referrals of a person, newest first. */
    public static List<Referral> ofPerson(EntityManager em, String person) {
        return all(em, "select r from ReferralEntity r where r.person = :value order by r.id desc", person);
    }

    /** Referrals an organisation sent or got, newest first. */
    public static List<Referral> ofOrganisation(EntityManager em, String organisation) {
        return all(
                em,
                "select r from ReferralEntity r where r.sender = :value or r.receiver = :value order by r.id desc",
                organisation);
    }

    /** Takes every word about a person out of a referral. */
    public static void forget(EntityManager em, Referral without) {
        Objects.requireNonNull(em.find(ReferralEntity.class, without.id())).change(without);
        em.createQuery("update StepEntity s set s.words = '' where s.referral = :referral")
                .setParameter("referral", without.id())
                .executeUpdate();
    }

    /** The one code of a person. */
    public static void keepCode(EntityManager em, String person, String hash, Instant expires) {
        dropCode(em, person);
        em.persist(new CodeEntity(person, hash, expires));
    }

    /** No code any more. */
    public static void dropCode(EntityManager em, String person) {
        em.createQuery("delete from CodeEntity c where c.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Takes exactly this code of a person away; answers whether it was there. */
    public static boolean useCode(EntityManager em, String person, String hash) {
        return em.createQuery("delete from CodeEntity c where c.person = :person and c.hash = :hash")
                        .setParameter("person", person)
                        .setParameter("hash", hash)
                        .executeUpdate()
                > 0;
    }

    /** Whose code this is, where it is still good. */
    public static Optional<String> behind(EntityManager em, String hash, Instant now) {
        return em.createQuery("select c from CodeEntity c where c.hash = :hash", CodeEntity.class)
                .setParameter("hash", hash)
                .getResultStream()
                .filter(code -> code.isGood(now))
                .map(CodeEntity::person)
                .findFirst();
    }

    private static List<Referral> all(EntityManager em, String query, String value) {
        List<ReferralEntity> rows = em.createQuery(query, ReferralEntity.class)
                .setParameter("value", value)
                .getResultList();
        List<Referral> all = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<ReferralEntity> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            Map<String, List<StepEntity>> steps = em.createQuery(STEPS_OF_MANY, StepEntity.class)
                    .setParameter(
                            "referrals", some.stream().map(ReferralEntity::id).toList())
                    .getResultStream()
                    .collect(Collectors.groupingBy(StepEntity::referral));
            some.forEach(row -> all.add(row.toRecord(steps.getOrDefault(row.id(), List.of()).stream()
                    .map(StepEntity::toRecord)
                    .toList())));
        }
        return List.copyOf(all);
    }

    private static Referral record(EntityManager em, ReferralEntity row, String id) {
        return row.toRecord(em.createQuery(STEPS, StepEntity.class)
                .setParameter("referral", id)
                .getResultStream()
                .map(StepEntity::toRecord)
                .toList());
    }
}
