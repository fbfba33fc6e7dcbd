package org.immerse.directory.internal.hsds;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.edit.Translations;
import org.immerse.directory.internal.entry.Change;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.State;
import org.immerse.directory.internal.exchange.Flaw;
import org.immerse.directory.internal.persistence.EntryTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes HSDS packages in: first it says what a file would change, then it keeps drafts or publishes. Nothing is ever deleted. */
@Component(service = HsdsImport.class)
public final class HsdsImport {
    private final Entries entries;
    private final EntryTables tables;
    private final Translations translations;

    /** Into these entries. */
    @Activate
    public HsdsImport(@Reference Entries entries, @Reference EntryTables tables, @Reference Translations translations) {
        this.entries = entries;
        this.tables = tables;
        this.translations = translations;
    }

    /** How an entry of a file stands to what is there. */
    public enum Kind {
        /** There is none of this id. */
        NEW,
        /** It says something else. */
        CHANGED,
        /** It says the same. */
        SAME,
        /** It is here, of an office the file tells of, but not in the file; it stays. */
        MISSING
    }

    /**
     * One entry.
     *
     * @param key such as {@code service:health-card}
     * @param changes for a changed one, member by member
     */
    public record Difference(String key, Localized name, Kind kind, List<Change> changes) {
        public Difference {
            changes = List.copyOf(changes);
        }
    }

    /** What a file would change, and what is to be said about it. */
    public record Preview(List<Difference> differences, List<Flaw> flaws) {
        public Preview {
            differences = List.copyOf(differences);
            flaws = List.copyOf(flaws);
        }

        /** How many entries are of a kind. */
        public int count(Kind kind) {
            return (int) differences.stream().filter(one -> one.kind() == kind).count();
        }
    }

    /** An entry as it was, as it was read, and as it comes to be. */
    private record Taken(Optional<Content> before, HsdsReader.Read read, Content content, Difference difference) {
        /** Whether all it says is from the file. */
        boolean whole() {
            return read.own() || content.equals(read.content());
        }
    }

    /** What taking this file would change; nothing is changed. */
    public Preview preview(byte[] file) {
        List<Flaw> flaws = new ArrayList<>();
        return preview(compare(file, flaws), flaws);
    }

    /**
     * Takes the file in: as drafts, or published where nothing keeps an entry from it.
     *
     * @param publish whether people see it at once
     */
    public Preview take(User user, byte[] file, boolean publish) {
        if (!user.is(Role.ADMINISTRATOR)) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("directory.problem.not-yours"));
        }
        List<Flaw> flaws = new ArrayList<>();
        List<Taken> all = compare(file, flaws);
        List<Taken> publishable = publish ? publishable(all, flaws) : List.of();
        Set<String> published =
                publishable.stream().map(one -> one.content().key()).collect(Collectors.toSet());
        for (Taken one : all) {
            boolean changes =
                    one.difference().kind() == Kind.NEW || one.difference().kind() == Kind.CHANGED;
            if (changes && !published.contains(one.content().key())) {
                Content content = one.content();
                long basis = tables.find(content.kind(), content.id())
                        .map(Entry::revision)
                        .orElse(0L);
                tables.save(content, basis, user.id());
            }
        }
        if (!publishable.isEmpty()) {
            Mark mark = new Mark(tables.now(), entries.signature(user));
            entries.publishAll(
                    user,
                    publishable.stream()
                            .map(one -> new EntryTables.Publication(
                                    one.content(), user.id(), mark, one.read().marks()))
                            .toList());
        }
        all.forEach(this::follow);
        return preview(all, flaws);
    }

    /** Translations the file leaves as they were are behind what it says anew in its own language. */
    private void follow(Taken one) {
        if (one.difference().kind() == Kind.CHANGED) {
            String source = Attributes.main(one.read().content().name());
            one.before().ifPresent(before -> translations.follow(before, one.content(), source));
        }
    }

    /** What is not seen as it is in the file, and can be; a service only together with an office that can. */
    private List<Taken> publishable(List<Taken> all, List<Flaw> flaws) {
        List<Taken> good = new ArrayList<>();
        Map<String, Provider> coming = new HashMap<>();
        for (Taken one : wanted(all, flaws)) {
            List<ProblemException.FieldProblem> problems = entries.problems(one.content(), coming);
            if (problems.isEmpty()) {
                good.add(one);
                if (one.content() instanceof Content.Office(Provider provider)) {
                    coming.put(provider.id(), provider);
                }
            }
            problems.forEach(
                    problem -> flaws.add(new Flaw(one.content().key() + " " + problem.field(), problem.text(), false)));
        }
        return good;
    }

    /** What is not seen as it is in the file. What somebody withdrew or works on is told of instead. */
    private List<Taken> wanted(List<Taken> all, List<Flaw> flaws) {
        List<Taken> wanted = new ArrayList<>();
        List<Taken> told = all.stream()
                .filter(one -> one.difference().kind() != Kind.MISSING)
                .toList();
        for (Taken one : told) {
            Content content = one.content();
            Optional<Entry> here = tables.find(content.kind(), content.id());
            Optional<String> reason = here.flatMap(entry -> held(entry, one));
            reason.ifPresent(key -> flaws.add(new Flaw(content.key(), Text.of("directory.import." + key), false)));
            boolean seen = one.difference().kind() == Kind.SAME
                    && here.filter(entry -> !entry.differs()).isPresent();
            if (!seen && reason.isEmpty()) {
                wanted.add(one);
            }
        }
        return wanted;
    }

    /** Why a file does not publish an entry that is here: the last part of a text key. */
    private Optional<String> held(Entry entry, Taken one) {
        boolean never = entry.published() == 0
                && tables.versions(entry.kind(), entry.id()).isEmpty();
        if (entry.state() == State.WITHDRAWN || entry.published() == 0 && !never) {
            return Optional.of("withdrawn");
        }
        boolean ready = never && one.whole() && one.difference().kind() == Kind.SAME;
        return entry.differs() && !ready ? Optional.of("in-work") : Optional.empty();
    }

    private static Preview preview(List<Taken> all, List<Flaw> flaws) {
        return new Preview(all.stream().map(Taken::difference).toList(), flaws);
    }

    private List<Taken> compare(byte[] file, List<Flaw> flaws) {
        List<Entry> here = tables.all();
        Map<String, Content> byKey = new TreeMap<>();
        here.forEach(entry -> byKey.put(entry.content().key(), entry.content()));
        HsdsReader reader = new HsdsReader(known(here), LocalDate.ofInstant(tables.now(), ZoneOffset.UTC));
        HsdsFile.read(file, reader, flaws);
        List<Taken> all = new ArrayList<>();
        for (HsdsReader.Read read : reader.entries()) {
            Optional<Content> before =
                    Optional.ofNullable(byKey.get(read.content().key()));
            Content content = before.map(old -> Kept.onto(old, read)).orElse(read.content());
            all.add(new Taken(before, read, content, difference(before, content)));
        }
        missing(here, all);
        return all;
    }

    private static Difference difference(Optional<Content> before, Content content) {
        List<Change> changes = before.map(old -> Change.between(old, content)).orElse(List.of());
        Kind kind = before.isEmpty() ? Kind.NEW : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new Difference(content.key(), content.name(), kind, changes);
    }

    private static void missing(List<Entry> here, List<Taken> all) {
        Set<String> told = all.stream().map(one -> one.content().key()).collect(Collectors.toSet());
        Set<String> offices = all.stream()
                .filter(one -> one.content() instanceof Content.Service)
                .map(one -> one.content().owner())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        here.stream()
                .map(Entry::content)
                .filter(content -> content instanceof Content.Service(PublicService service)
                        && offices.contains(service.provider()))
                .filter(content -> !told.contains(content.key()))
                .forEach(content -> all.add(new Taken(
                        Optional.of(content),
                        new HsdsReader.Read(content, true, Map.of()),
                        content,
                        new Difference(content.key(), content.name(), Kind.MISSING, List.of()))));
    }

    /** By HSDS id: what is here. */
    private static java.util.function.Function<String, Optional<String>> known(List<Entry> here) {
        Map<String, String> ids = new HashMap<>();
        for (Entry entry : here) {
            switch (entry.content()) {
                case Content.Service(PublicService service) ->
                    ids.put("service:" + Uuids.service(service.id()), service.id());
                case Content.Office(Provider provider) -> {
                    ids.put("organization:" + Uuids.organization(provider.id()), provider.id());
                    provider.places().forEach(place -> ids.put("location:" + Uuids.location(place.id()), place.id()));
                }
            }
        }
        return key -> Optional.ofNullable(ids.get(key));
    }
}
