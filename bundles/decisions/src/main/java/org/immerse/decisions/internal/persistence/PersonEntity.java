package org.immerse.decisions.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which account a token stands for. */
@Entity
@Table(name = "decisions_person")
public class PersonEntity {
    private static final String OF_ENTRY = "select p from PersonEntity p where p.position = :position";
    private static final String OF_PERSON = "select p from PersonEntity p where p.person = :person";

    @Id
    private String token = "";

    private long position;
    private String person = "";
    private boolean actor;

    /** For the provider. */
    protected PersonEntity() {}

    PersonEntity(String token, long position, String person, boolean actor) {
        this.token = token;
        this.position = position;
        this.person = person;
        this.actor = actor;
    }

    /** Everybody of an entry who was not erased: token to account. */
    static Map<String, String> of(EntityManager em, long position) {
        Map<String, String> accounts = new TreeMap<>();
        em.createQuery(OF_ENTRY, PersonEntity.class)
                .setParameter("position", position)
                .getResultList()
                .forEach(row -> accounts.put(row.token, row.person));
        return accounts;
    }

    /** Every token that stands for a person. */
    static List<PersonEntity> of(EntityManager em, String person) {
        return em.createQuery(OF_PERSON, PersonEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    String token() {
        return token;
    }

    long position() {
        return position;
    }
}
