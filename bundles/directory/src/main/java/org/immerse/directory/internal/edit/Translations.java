package org.immerse.directory.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.editing.Behind;
import org.immerse.api.editing.Translating;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.User;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves what editors wrote, and keeps which translations fell behind by it. */
@Component(service = Translations.class)
public final class Translations {
    private static final String ALL = "select t from TranslationEntity t order by t.id";
    private static final String OF_ENTRY = "select t from TranslationEntity t where t.key = :key order by t.id";
    private static final String REMOVE = "delete from TranslationEntity t where t.key = :key";
    private static final int LONGEST = 20_000;

    private final PersistenceUnit unit;
    private final Entries entries;

    /** Over these entries. */
    @Activate
    public Translations(
            @Reference(target = "(osgi.unit.name=directory)") PersistenceUnit unit, @Reference Entries entries) {
        this.unit = unit;
        this.entries = entries;
    }

    /**
     * Keeps a draft.
     *
     * @param basis the revision the editor began with; 0 for a new entry
     * @param source the language the editor wrote in
     */
    public Entry save(User user, Content content, long basis, String source) {
        Map<String, org.immerse.api.text.Localized> before = entries.find(user, content.kind(), content.id())
                .map(entry -> EntryTexts.of(entry.content()))
                .orElse(Map.of());
        Entry saved = entries.save(user, content, basis);
        keep(content.key(), Translating.after(rows(content.key()), before, EntryTexts.of(saved.content()), source));
        return saved;
    }

    /**
     * Keeps what fell behind when an entry came to say something else without an editor.
     *
     * @param source the language it was told in
     */
    public void follow(Content before, Content after, String source) {
        String key = after.key();
        keep(key, Translating.after(rows(key), EntryTexts.of(before), EntryTexts.of(after), source));
    }

    /** Which translations of a content are behind. */
    public List<Behind> behind(Content content) {
        Map<String, org.immerse.api.text.Localized> words = EntryTexts.of(content);
        return rows(content.key()).stream()
                .filter(one -> Translating.isBehind(one, words))
                .toList();
    }

    /** As {@link #behind} for many at once, by key. */
    public Map<String, List<Behind>> behind(List<Entry> some) {
        Map<String, List<Behind>> rows = new HashMap<>();
        unit.read(em -> em.createQuery(ALL, TranslationEntity.class).getResultList())
                .forEach(row -> rows.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(row.toDomain()));
        Map<String, List<Behind>> behind = new HashMap<>();
        some.forEach(entry -> {
            String key = entry.content().key();
            Map<String, org.immerse.api.text.Localized> words =
                    rows.containsKey(key) ? EntryTexts.of(entry.content()) : Map.of();
            behind.put(
                    key,
                    rows.getOrDefault(key, List.of()).stream()
                            .filter(one -> Translating.isBehind(one, words))
                            .toList());
        });
        return behind;
    }

    /** 'This translation is right again', although nobody changed it. */
    public void right(User user, Content content, String field, String language) {
        entries.find(user, content.kind(), content.id())
                .ifPresent(entry -> keep(
                        content.key(),
                        rows(content.key()).stream()
                                .filter(one -> !(one.field().equals(field)
                                        && one.language().equals(language)))
                                .toList()));
    }

    private List<Behind> rows(String key) {
        return unit.read(em -> em.createQuery(OF_ENTRY, TranslationEntity.class)
                .setParameter("key", key)
                .getResultStream()
                .map(TranslationEntity::toDomain)
                .toList());
    }

    private void keep(String key, List<Behind> behind) {
        unit.change(em -> {
            em.createQuery(REMOVE).setParameter("key", key).executeUpdate();
            behind.stream()
                    .filter(one -> one.text().length() <= LONGEST)
                    .forEach(one -> em.persist(new TranslationEntity(key, one)));
        });
    }
}
