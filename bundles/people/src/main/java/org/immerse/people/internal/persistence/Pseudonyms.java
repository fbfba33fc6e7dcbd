package org.immerse.people.internal.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.immerse.api.id.Ids;

/**
 * Names such as {@code K7Q2} that one viewer knows people by: drawn at random, kept, different for every viewer. Without
 * vowels, so that they are no words, and without letters that look like digits.
 */
public final class Pseudonyms {
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final String SIGNS = LETTERS + "23456789";
    private static final int SHORT = 4;
    private static final int LONG = 6;
    private static final int TRIES = 20;
    private static final String OF = "select p from PseudonymEntity p where p.viewer = :viewer and p.person = :person";
    private static final String BEHIND =
            "select p from PseudonymEntity p where p.viewer = :viewer and p.pseudonym = :pseudonym";
    private static final String ERASE = "delete from PseudonymEntity p where p.person = :person";

    private final RandomGenerator random;
    private final Ids ids;

    /** Draws from this source. */
    public Pseudonyms(RandomGenerator random, Ids ids) {
        this.random = random;
        this.ids = ids;
    }

    /** The name of a person for a viewer, made at the first call. */
    public String of(EntityManager em, String viewer, String person) {
        return em.createQuery(OF, PseudonymEntity.class)
                .setParameter("viewer", viewer)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(PseudonymEntity::pseudonym)
                .orElseGet(() -> make(em, viewer, person));
    }

    /** The person a viewer knows by this name; case and spaces around it do not matter. */
    public static Optional<String> behind(EntityManager em, String viewer, String pseudonym) {
        return em.createQuery(BEHIND, PseudonymEntity.class)
                .setParameter("viewer", viewer)
                .setParameter("pseudonym", pseudonym.strip().toUpperCase(java.util.Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(PseudonymEntity::person);
    }

    /** Forgets all names of a person. */
    public static void erase(EntityManager em, String person) {
        em.createQuery(ERASE).setParameter("person", person).executeUpdate();
    }

    private String make(EntityManager em, String viewer, String person) {
        String name = draw(SHORT);
        for (int tries = 1; behind(em, viewer, name).isPresent(); tries++) {
            name = draw(tries < TRIES ? SHORT : LONG);
        }
        em.persist(new PseudonymEntity(ids.next(), viewer, person, name));
        em.flush();
        return name;
    }

    private String draw(int length) {
        StringBuilder name = new StringBuilder(length);
        name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        while (name.length() < length) {
            name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return name.toString();
    }
}
