package org.immerse.decisions.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.decisions.internal.domain.Reasons;

/** A reason in own words, with the salt of its mark. */
@Entity
@Table(name = "decisions_words")
public class WordsEntity {
    private static final String OF = "select w from WordsEntity w where w.position = :position";

    @Id
    private String id = "";

    private long position;
    private int place;
    private String salt = "";
    private String words = "";

    /** For the provider. */
    protected WordsEntity() {}

    WordsEntity(String id, long position, int place, Reasons.Words words) {
        this.id = id;
        this.position = position;
        this.place = place;
        salt = words.salt();
        this.words = words.words();
    }

    /** The reasons of an entry that were not erased. */
    static List<WordsEntity> of(EntityManager em, long position) {
        return em.createQuery(OF, WordsEntity.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** The reasons of an entry by place. */
    static Map<Integer, String> byPlace(EntityManager em, long position) {
        Map<Integer, String> words = new TreeMap<>();
        of(em, position).forEach(row -> words.put(row.place, row.words));
        return words;
    }

    int place() {
        return place;
    }

    /** The mark the chain must hold for these words. */
    String mark() {
        return new Reasons.Words(salt, words).mark();
    }
}
