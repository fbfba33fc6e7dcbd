package org.immerse.page.editor.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immerse.api.editing.Behind;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.page.editor.internal.PageEditorModule;
import org.immerse.page.editor.internal.domain.Draft;
import org.immerse.page.editor.internal.domain.PageContent;
import org.immerse.page.editor.internal.domain.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts, versions and what is behind. Entities never leave this package. */
@Component(service = PageTables.class)
public final class PageTables {
    /** Told when a page was published, taken down or has another draft; with its name as {@code page}. */
    public static final String CHANGED = PageEditorModule.ID + ".changed";

    private static final String DRAFTS = "select d from DraftEntity d order by d.name";
    private static final String VERSIONS = "select v from VersionEntity v where v.name = :name order by v.number desc";
    private static final String ALL_VERSIONS = "select v from VersionEntity v order by v.name, v.number";
    private static final String BEHIND = "select b from BehindEntity b where b.name = :name order by b.id";
    private static final String ALL_BEHIND = "select b from BehindEntity b order by b.id";
    private static final String FORGET_BEHIND =
            "delete from BehindEntity b where b.name = :name and b.ofDraft = :ofDraft";
    private static final String FORGET_DRAFTS = "update DraftEntity d set d.editor = '' where d.editor = :account";
    private static final String FORGET_VERSIONS = "update VersionEntity v set v.editor = '' where v.editor = :account";

    /** Of texts written by hand; those written here are no longer. */
    private static final int LONGEST = 20_000;

    private final PersistenceUnit unit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    /** Keeps them in this unit. */
    @Activate
    public PageTables(
            @Reference(target = "(osgi.unit.name=page-editor)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.unit = unit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** All drafts, by the name of the page. */
    public Map<String, Draft> drafts() {
        return unit.read(em -> {
            Map<String, Draft> drafts = new TreeMap<>();
            em.createQuery(DRAFTS, DraftEntity.class)
                    .getResultStream()
                    .map(DraftEntity::toDomain)
                    .forEach(draft -> drafts.put(draft.name(), draft));
            return drafts;
        });
    }

    /** The draft of a page. */
    public Optional<Draft> draft(String name) {
        return unit.read(
                em -> Optional.ofNullable(em.find(DraftEntity.class, name)).map(DraftEntity::toDomain));
    }

    /** What the files of a page said, newest first. */
    public List<Version> versions(String name) {
        return unit.read(em -> versions(em, name));
    }

    private static List<Version> versions(EntityManager em, String name) {
        return em.createQuery(VERSIONS, VersionEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .map(VersionEntity::toDomain)
                .toList();
    }

    /** The newest version of every page. */
    public Map<String, PageContent> last() {
        return unit.read(em -> {
            Map<String, VersionEntity> last = new TreeMap<>();
            em.createQuery(ALL_VERSIONS, VersionEntity.class)
                    .getResultStream()
                    .forEach(version -> last.put(version.name(), version));
            return last.values().stream()
                    .collect(Collectors.toMap(
                            VersionEntity::name, version -> version.toDomain().content()));
        });
    }

    /** What is behind in a draft, or in what people read. */
    public List<Behind> behind(String name, boolean ofDraft) {
        return unit.read(em -> em.createQuery(BEHIND, BehindEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .filter(one -> one.isOfDraft() == ofDraft)
                .map(BehindEntity::toDomain)
                .toList());
    }

    /** As {@link #behind} for every page: in its draft where its name is one of these, else in what people read. */
    public Map<String, List<Behind>> behind(Set<String> drafts) {
        return unit.read(em -> em.createQuery(ALL_BEHIND, BehindEntity.class)
                .getResultStream()
                .filter(one -> one.isOfDraft() == drafts.contains(one.name()))
                .collect(Collectors.groupingBy(
                        BehindEntity::name,
                        HashMap::new,
                        Collectors.mapping(BehindEntity::toDomain, Collectors.toList()))));
    }

    /**
     * Keeps a draft, if nobody kept another since.
     *
     * @param basis the edition it was made from; empty for none
     */
    public void save(
            String name,
            PageContent content,
            Map<String, String> marks,
            String basis,
            List<Behind> behind,
            String editor) {
        unit.change(em -> {
            DraftEntity found = em.find(DraftEntity.class, name);
            DraftEntity draft = found == null ? new DraftEntity(name) : found;
            requireEdition(draft, basis);
            draft.save(new Draft(name, content, marks, ids.next()), editor, now());
            em.persist(draft);
            keepBehind(em, name, true, behind);
            changed(em, name);
        });
    }

    private static void requireEdition(DraftEntity draft, String basis) {
        if (!draft.edition().equals(basis)) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("page-editor.problem.changed"));
        }
    }

    /** Says anew what is behind. */
    public void keepBehind(String name, boolean ofDraft, List<Behind> behind) {
        unit.change(em -> keepBehind(em, name, ofDraft, behind));
    }

    private void keepBehind(EntityManager em, String name, boolean ofDraft, List<Behind> behind) {
        em.createQuery(FORGET_BEHIND)
                .setParameter("name", name)
                .setParameter("ofDraft", ofDraft)
                .executeUpdate();
        behind.stream()
                .filter(one -> one.text().length() <= LONGEST)
                .forEach(one -> em.persist(new BehindEntity(ids.next(), name, ofDraft, one)));
    }

    /** Throws a draft away, if it is still this edition. */
    public void discard(String name, String edition) {
        unit.change(em -> {
            remove(em, name, edition);
            changed(em, name);
        });
    }

    private void remove(EntityManager em, String name, String edition) {
        DraftEntity draft = em.find(DraftEntity.class, name);
        if (draft != null) {
            requireEdition(draft, edition);
            em.remove(draft);
        }
        keepBehind(em, name, true, List.of());
    }

    /**
     * Makes a draft the newest version.
     *
     * @param found what the files said before
     * @param behind in the draft
     * @param write puts it where people read it; called before the commit
     */
    public void publish(Draft draft, Optional<PageContent> found, List<Behind> behind, String editor, Runnable write) {
        unit.change(em -> {
            keepFound(em, draft.name(), found);
            add(em, draft.name(), Version.Kind.PUBLISHED, draft.content(), editor);
            remove(em, draft.name(), draft.edition());
            keepBehind(em, draft.name(), false, behind);
            changed(em, draft.name());
            write.run();
        });
    }

    /**
     * Keeps what a page said as it was taken down; its draft stays.
     *
     * @param found what the files say
     * @param remove takes it from where people read it; called before the commit
     */
    public void takeDown(String name, PageContent found, String editor, Runnable remove) {
        unit.change(em -> {
            keepFound(em, name, Optional.of(found));
            add(em, name, Version.Kind.DOWN, found, editor);
            Optional.ofNullable(em.find(DraftEntity.class, name)).ifPresent(DraftEntity::startAnew);
            changed(em, name);
            remove.run();
        });
    }

    /** What stands in the files and was not published here is kept, so that nothing is lost. */
    private void keepFound(EntityManager em, String name, Optional<PageContent> found) {
        Optional<PageContent> last = versions(em, name).stream().findFirst().map(Version::content);
        if (found.isPresent() && !found.equals(last)) {
            add(em, name, Version.Kind.FILES, found.get(), "");
        }
    }

    private void add(EntityManager em, String name, Version.Kind kind, PageContent content, String editor) {
        int next = versions(em, name).stream().mapToInt(Version::number).max().orElse(0) + 1;
        em.persist(new VersionEntity(ids.next(), name, new Version(next, kind, content, editor, now())));
        em.flush();
    }

    private void changed(EntityManager em, String name) {
        events.record(em, new Event(CHANGED, Map.of("page", name)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Names of pages with a draft or a version. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(drafts().keySet());
        names.addAll(last().keySet());
        return names;
    }

    /** Takes an account from what it wrote. */
    public void forget(String account) {
        unit.change(em -> List.of(FORGET_DRAFTS, FORGET_VERSIONS)
                .forEach(statement -> em.createQuery(statement)
                        .setParameter("account", account)
                        .executeUpdate()));
    }
}
