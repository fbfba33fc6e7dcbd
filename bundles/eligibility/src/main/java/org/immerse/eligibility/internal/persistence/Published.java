package org.immerse.eligibility.internal.persistence;

import java.time.Instant;
import java.util.List;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rules that editors of this site published, as they wrote them. They come before those of modules. */
@Component(service = Published.class)
public final class Published {
    private static final String ALL = "select p from PublishedEntity p order by p.subject";
    private static final String FORGET =
            "update PublishedEntity p set p.publishedBy = '' where p.publishedBy = :account";
    private final PersistenceUnit unit;

    /**
     * One rule.
     *
     * @param file a rule file with this rule alone
     * @param by account of the editor; empty where it was erased
     */
    public record Entry(String subject, String file, Instant when, String by) {}

    /** Keeps them in this unit. */
    @Activate
    public Published(@Reference(target = "(osgi.unit.name=eligibility)") PersistenceUnit unit) {
        this.unit = unit;
    }

    /** All of them, by subject. */
    public List<Entry> all() {
        return unit.read(em -> em.createQuery(ALL, PublishedEntity.class)
                .getResultStream()
                .map(PublishedEntity::toDomain)
                .toList());
    }

    /** Publishes a rule in place of an older one. */
    public void put(Entry entry) {
        unit.change(em -> em.merge(new PublishedEntity(entry)));
    }

    /** Takes a rule back. */
    public void remove(String subject) {
        unit.change(em -> {
            PublishedEntity found = em.find(PublishedEntity.class, subject);
            if (found != null) {
                em.remove(found);
            }
        });
    }

    /** Takes an account from what it published. */
    public void forget(String account) {
        unit.change(
                em -> em.createQuery(FORGET).setParameter("account", account).executeUpdate());
    }
}
