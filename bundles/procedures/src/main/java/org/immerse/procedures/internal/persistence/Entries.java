package org.immerse.procedures.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Procedures and papers that editors imported. */
@Component(service = Entries.class)
public final class Entries {
    private static final String ALL = "select e from EntryEntity e order by e.id";
    private static final String FORGET = "update EntryEntity e set e.changedBy = '' where e.changedBy = :account";
    private final PersistenceUnit unit;

    /**
     * One of them.
     *
     * @param id {@code paper:} or {@code procedure:} and its id
     * @param draft as it was imported last
     * @param published as people see it; empty where it is not published
     */
    public record Entry(String id, String draft, Optional<String> published, Instant changed) {}

    /** Keeps them in this unit. */
    @Activate
    public Entries(@Reference(target = "(osgi.unit.name=procedures)") PersistenceUnit unit) {
        this.unit = unit;
    }

    /** All of them, by id. */
    public List<Entry> all() {
        return unit.read(em -> em.createQuery(ALL, EntryEntity.class)
                .getResultStream()
                .map(EntryEntity::toDomain)
                .toList());
    }

    /** Keeps drafts, in one go. */
    public void draft(Map<String, String> texts, Instant when, String by) {
        unit.change(em -> texts.forEach((id, text) -> {
            EntryEntity found = em.find(EntryEntity.class, id);
            EntryEntity entry = found == null ? new EntryEntity(id) : found;
            entry.draft(text, when, by);
            if (found == null) {
                em.persist(entry);
            }
        }));
    }

    /** Publishes the drafts of these; those that are not here are left as they are. */
    public void publish(List<String> wanted) {
        unit.change(em -> wanted.forEach(id -> {
            EntryEntity entry = em.find(EntryEntity.class, id);
            if (entry != null) {
                entry.publish();
            }
        }));
    }

    /** Takes one back: it stays as a draft. */
    public void withdraw(String id) {
        unit.change(em -> {
            EntryEntity entry = em.find(EntryEntity.class, id);
            if (entry != null) {
                entry.withdraw();
            }
        });
    }

    /** Takes an account from what it imported. */
    public void forget(String account) {
        unit.change(
                em -> em.createQuery(FORGET).setParameter("account", account).executeUpdate());
    }
}
