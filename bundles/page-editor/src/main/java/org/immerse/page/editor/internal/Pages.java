package org.immerse.page.editor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immerse.api.editing.Behind;
import org.immerse.api.editing.Translating;
import org.immerse.api.page.PageFiles;
import org.immerse.api.page.PageText;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;
import org.immerse.page.editor.internal.domain.Draft;
import org.immerse.page.editor.internal.domain.Listed;
import org.immerse.page.editor.internal.domain.Opened;
import org.immerse.page.editor.internal.domain.PageCheck;
import org.immerse.page.editor.internal.domain.PageContent;
import org.immerse.page.editor.internal.domain.Version;
import org.immerse.page.editor.internal.persistence.PageTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The informational pages as administrators edit them: save, publish, take down, undo. Everybody else is refused. What people read are the
 * site's files, which only publishing and taking down change. Thread-safe.
 */
@Component(service = Pages.class)
public final class Pages {
    /** Pages a site has to have. */
    static final Set<String> NEEDED = Set.of(PageCheck.HOME, "privacy", "accessibility", "about");

    private final PageTables tables;
    private final PageFiles files;
    private final AuditLog audit;

    /** Over these files. */
    @Activate
    public Pages(@Reference PageTables tables, @Reference PageFiles files, @Reference AuditLog audit) {
        this.tables = tables;
        this.files = files;
        this.audit = audit;
    }

    /** All pages in the order people read them; then drafts of new ones, then those that were taken down. */
    public List<Listed> list(User user) {
        require(user);
        Map<String, PageContent> published = published();
        Map<String, Draft> drafts = tables.drafts();
        Map<String, PageContent> last = tables.last();
        Map<String, List<Behind>> behind = tables.behind(drafts.keySet());
        Set<String> names = new LinkedHashSet<>(published.keySet());
        names.addAll(drafts.keySet());
        names.addAll(last.keySet());
        return names.stream()
                .map(name -> withBehind(
                        new Listed(
                                name,
                                Optional.ofNullable(drafts.get(name)).map(Draft::content),
                                Optional.ofNullable(published.get(name)),
                                Optional.ofNullable(last.get(name)),
                                Set.of()),
                        behind.getOrDefault(name, List.of())))
                .toList();
    }

    private static Listed withBehind(Listed page, List<Behind> behind) {
        Set<String> languages = still(behind, page.content()).stream()
                .map(Behind::language)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Listed(page.name(), page.draft(), page.published(), page.last(), languages);
    }

    private Map<String, PageContent> published() {
        return files.all().stream()
                .collect(Collectors.groupingBy(PageText::name, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> PageContent.of(page.getValue()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private Optional<PageContent> published(String name) {
        return Optional.ofNullable(published().get(name));
    }

    private static List<Behind> still(List<Behind> behind, PageContent content) {
        return behind.stream()
                .filter(one -> Translating.isBehind(one, content.words()))
                .toList();
    }

    /** A page to be edited; empty where there never was one of this name. */
    public Optional<Opened> open(User user, String name) {
        require(user);
        Map<String, String> now = files.marks(name);
        Optional<PageContent> published = published(name);
        Optional<Draft> draft = tables.draft(name);
        if (draft.isEmpty() && published.isEmpty() && tables.versions(name).isEmpty()) {
            return Optional.empty();
        }
        Opened opened =
                new Opened(name, draft, published, draft.map(Draft::marks).orElse(now), List.of());
        List<Behind> behind = still(tables.behind(name, draft.isPresent()), opened.content());
        return Optional.of(new Opened(name, draft, published, opened.marks(), behind));
    }

    private Opened again(User user, String name) {
        return open(user, name)
                .orElseThrow(
                        () -> new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("page-editor.missing")));
    }

    /** Begins a page of this name with its title in one language. */
    public void begin(User user, String name, String language, String title) {
        require(user);
        PageContent content = PageContent.begun(Map.of(language, title));
        List<FieldProblem> problems = new ArrayList<>(PageCheck.draft(content));
        if (title.isBlank()) {
            problems.add(new FieldProblem("title." + language, Text.of("page-editor.new.title.wrong")));
        }
        if (!files.isName(name)) {
            problems.add(new FieldProblem("name", Text.of("page-editor.new.name.wrong")));
        } else if (tables.names().contains(name) || !files.marks(name).isEmpty()) {
            problems.add(new FieldProblem("name", Text.of("page-editor.new.name.taken", name)));
        }
        refuse(problems);
        tables.save(name, content, Map.of(), "", List.of(), user.id());
    }

    /**
     * Keeps a draft; what people read stays.
     *
     * @param basis what the editor began with
     * @param source the language written in: who changes it leaves the others behind
     * @throws ProblemException CONFLICT where somebody else kept another draft since; INVALID with what is wrong by field
     */
    public Opened save(User user, Opened basis, PageContent content, String source) {
        require(user);
        refuse(PageCheck.draft(content));
        if (!content.equals(basis.content())) {
            List<Behind> behind =
                    Translating.after(basis.behind(), basis.content().words(), content.words(), source);
            tables.save(basis.name(), content, basis.marks(), basis.edition(), behind, user.id());
        }
        return again(user, basis.name());
    }

    /** 'This translation is right again', although nobody changed it. */
    public Opened right(User user, Opened basis, String field, String language) {
        require(user);
        List<Behind> left = basis.behind().stream()
                .filter(one -> !(one.field().equals(field) && one.language().equals(language)))
                .toList();
        tables.keepBehind(basis.name(), basis.draft().isPresent(), left);
        return again(user, basis.name());
    }

    /**
     * Makes a draft what people read.
     *
     * @param over also where the files changed since the draft was begun; what they say now is kept as a version
     * @throws ProblemException INVALID with what is wrong by field; CONFLICT where the files changed
     */
    public Opened publish(User user, Opened basis, boolean over) {
        require(user);
        Draft draft = basis.draft()
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.CONFLICT, Text.of("page-editor.problem.nothing")));
        refuse(PageCheck.publication(draft.name(), draft.content()));
        Map<String, String> marks = over ? files.marks(draft.name()) : draft.marks();
        tables.publish(
                draft,
                published(draft.name()),
                basis.behind(),
                user.id(),
                () -> files.replace(draft.name(), draft.content().texts(draft.name()), marks));
        audit.record(user, "page-editor.publish", draft.name(), Map.of());
        return again(user, draft.name());
    }

    /** Throws the draft away: what people read is edited again. Empty where there is nothing left of the page. */
    public Optional<Opened> discard(User user, Opened basis) {
        require(user);
        tables.discard(basis.name(), basis.edition());
        audit.record(user, "page-editor.discard", basis.name(), Map.of());
        return open(user, basis.name());
    }

    /** Whether a page can be taken down: people read it, and the site does not need it. */
    public static boolean mayTakeDown(Opened page) {
        return page.published().isPresent() && !NEEDED.contains(page.name());
    }

    /** Takes a page down; its versions and its draft stay. */
    public Opened takeDown(User user, Opened basis) {
        require(user);
        Map<String, String> marks = files.marks(basis.name());
        PageContent found = published(basis.name())
                .filter(content -> mayTakeDown(basis))
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.CONFLICT, Text.of("page-editor.problem.needed")));
        tables.takeDown(basis.name(), found, user.id(), () -> files.replace(basis.name(), List.of(), marks));
        audit.record(user, "page-editor.take-down", basis.name(), Map.of());
        return again(user, basis.name());
    }

    /** What the files of a page said, newest first. */
    public List<Version> versions(User user, String name) {
        require(user);
        return tables.versions(name);
    }

    /** Makes an earlier version the draft. */
    public Opened restore(User user, Opened basis, int number) {
        require(user);
        PageContent old = tables.versions(basis.name()).stream()
                .filter(version -> version.number() == number)
                .map(Version::content)
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("page-editor.missing")));
        tables.save(basis.name(), old, basis.marks(), basis.edition(), still(basis.behind(), old), user.id());
        return again(user, basis.name());
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INVALID, Text.of("page-editor.wrong"), problems);
        }
    }

    private static void require(User user) {
        if (!user.is(Role.ADMINISTRATOR)) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("page-editor.problem.not-yours"));
        }
    }
}
