package org.immerse.decisions.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import org.immerse.api.id.Ids;

/** A part of the ranking of an entry. */
@Entity
@Table(name = "decisions_ranking")
public class RankingEntity {
    private static final int MOST = 100_000;
    private static final String OF = "select r from RankingEntity r where r.position = :position order by r.part";

    @Id
    private String id = "";

    private long position;
    private int part;
    private String json = "";

    /** For the provider. */
    protected RankingEntity() {}

    private RankingEntity(String id, long position, int part, String json) {
        this.id = id;
        this.position = position;
        this.part = part;
        this.json = json;
    }

    /** Keeps the ranking of an entry. */
    static void add(EntityManager em, Ids ids, long position, String json) {
        for (int start = 0; start < json.length(); start += MOST) {
            String piece = json.substring(start, Math.min(json.length(), start + MOST));
            em.persist(new RankingEntity(ids.next(), position, start / MOST, piece));
        }
    }

    /** The ranking of an entry; empty where it has none. */
    static String of(EntityManager em, long position) {
        return em.createQuery(OF, RankingEntity.class)
                .setParameter("position", position)
                .getResultStream()
                .map(row -> row.json)
                .collect(Collectors.joining());
    }
}
