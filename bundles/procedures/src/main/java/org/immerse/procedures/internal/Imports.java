package org.immerse.procedures.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.procedures.internal.domain.Flaw;
import org.immerse.procedures.internal.domain.Soundness;
import org.immerse.procedures.internal.exchange.Difference;
import org.immerse.procedures.internal.exchange.Difference.Change;
import org.immerse.procedures.internal.exchange.Parsed;
import org.immerse.procedures.internal.exchange.ProcedureJson;
import org.immerse.procedures.internal.exchange.ProcedureWriter;
import org.immerse.procedures.internal.persistence.Entries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes procedures in: first it says what a file would change, then it keeps drafts, then an editor publishes them. */
@Component(service = Imports.class)
public final class Imports {
    private static final String PAPER = "paper:";
    private static final String PROCEDURE = "procedure:";
    private static final int LONGEST = 100_000;

    private final Entries entries;
    private final ProcedureBook book;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * What a file would change.
     *
     * @param flaws what is to be said about the file
     * @param differences every paper and procedure that could be read
     */
    public record Preview(List<Flaw> flaws, List<Difference> differences) {
        public Preview {
            flaws = List.copyOf(flaws);
            differences = List.copyOf(differences);
        }

        /** Whether taking it would change anything. */
        public boolean changes() {
            return differences.stream().anyMatch(difference -> difference.change() != Change.SAME);
        }
    }

    /**
     * A procedure as an editor sees it.
     *
     * @param isPublished whether people see one
     * @param hasChanges whether the draft is another than what people see
     */
    public record Draft(Procedure procedure, boolean isPublished, boolean hasChanges) {}

    /** Keeps drafts here. */
    @Activate
    public Imports(
            @Reference Entries entries,
            @Reference ProcedureBook book,
            @Reference AuditLog audit,
            @Reference Clock clock) {
        this.entries = entries;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** What taking this file would change; nothing is changed. */
    public Preview preview(String json) {
        return preview(parse(json));
    }

    private Parsed parse(String json) {
        return ProcedureJson.read(json, known());
    }

    private Preview preview(Parsed parsed) {
        Map<String, Paper> papers = known();
        Map<String, Procedure> procedures = newest();
        List<Difference> differences = new ArrayList<>();
        parsed.papers()
                .forEach(paper -> differences.add(Difference.of(Optional.ofNullable(papers.get(paper.id())), paper)));
        parsed.procedures()
                .forEach(procedure ->
                        differences.add(Difference.of(Optional.ofNullable(procedures.get(procedure.id())), procedure)));
        return new Preview(parsed.flaws(), differences);
    }

    /** Keeps as drafts what the file changes, and nothing else; the same file again keeps nothing. */
    public Preview take(User editor, String json) {
        Parsed parsed = parse(json);
        Preview preview = preview(parsed);
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> changed = preview.differences().stream()
                .filter(difference -> difference.change() != Change.SAME)
                .map(difference -> difference.kind() + ":" + difference.id())
                .collect(Collectors.toSet());
        parsed.papers().stream()
                .filter(paper -> changed.contains(PAPER + paper.id()))
                .forEach(paper -> texts.put(PAPER + paper.id(), ProcedureWriter.file(List.of(paper), List.of())));
        parsed.procedures().stream()
                .filter(procedure -> changed.contains(PROCEDURE + procedure.id()))
                .forEach(procedure -> texts.put(PROCEDURE + procedure.id(), text(procedure)));
        if (!texts.isEmpty()) {
            entries.draft(texts, clock.instant(), editor.id());
            audit.record(editor, "procedures.import", ProceduresModule.ID, Map.of("entries", "" + texts.size()));
        }
        return preview;
    }

    private static String text(Procedure procedure) {
        String text = ProcedureWriter.file(List.of(), List.of(procedure));
        if (text.length() > LONGEST) {
            throw new ProblemException(
                    ProblemException.Kind.TOO_LARGE, Text.of("procedures.problem.too-long", procedure.title()));
        }
        return text;
    }

    /** Every procedure as it would be if all drafts were published, by id. */
    public List<Draft> drafts() {
        Map<String, Procedure> published = new TreeMap<>();
        newest().keySet().forEach(id -> book.find(id).ifPresent(procedure -> published.put(id, procedure)));
        return newest().values().stream()
                .map(procedure -> new Draft(
                        procedure,
                        published.containsKey(procedure.id()),
                        !procedure.equals(published.get(procedure.id()))))
                .toList();
    }

    /** Publishes a draft, and the drafts of the papers it names. */
    public void publish(User editor, String id) {
        Procedure procedure = Optional.ofNullable(newest().get(id)).orElseThrow(Imports::unknown);
        List<Flaw> flaws = Soundness.of(procedure, known(), "").stream()
                .filter(Flaw::fatal)
                .toList();
        if (!flaws.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.CONFLICT, flaws.getFirst().text());
        }
        Stream<String> papers = Stream.concat(
                procedure.goals().stream(),
                procedure.steps().stream()
                        .flatMap(step -> Stream.concat(
                                step.needs().stream().flatMap(need -> need.anyOf().stream()),
                                step.gives().stream().map(yield -> yield.paper()))));
        Set<String> wanted = new LinkedHashSet<>();
        papers.forEach(paper -> wanted.add(PAPER + paper));
        wanted.add(PROCEDURE + id);
        entries.publish(List.copyOf(wanted));
        audit.record(editor, "procedures.publish", id, Map.of());
        book.refresh();
    }

    /** Takes a published procedure back to a draft; one of a module of the same id is seen again. */
    public void withdraw(User editor, String id) {
        if (!newest().containsKey(id)) {
            throw unknown();
        }
        entries.withdraw(PROCEDURE + id);
        audit.record(editor, "procedures.withdraw", id, Map.of());
        book.refresh();
    }

    /** The file of a procedure and its papers, to be changed and imported again. */
    public String export(String id) {
        Procedure procedure = Optional.ofNullable(newest().get(id)).orElseThrow(Imports::unknown);
        Map<String, Paper> papers = known();
        Set<String> named = new LinkedHashSet<>();
        procedure.steps().forEach(step -> {
            step.needs().forEach(need -> named.addAll(need.anyOf()));
            step.gives().forEach(yield -> named.add(yield.paper()));
        });
        List<Paper> own = named.stream()
                .flatMap(paper -> Optional.ofNullable(papers.get(paper)).stream())
                .toList();
        return ProcedureWriter.file(own, List.of(procedure));
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("procedures.problem.unknown"));
    }

    /** Papers with the drafts over what people see. */
    private Map<String, Paper> known() {
        Map<String, Paper> known = new TreeMap<>(book.papersById());
        entries.all().stream()
                .filter(entry -> entry.id().startsWith(PAPER))
                .forEach(entry -> ProcedureJson.read(entry.draft(), Map.of())
                        .papers()
                        .forEach(paper -> known.put(paper.id(), paper)));
        return known;
    }

    private Map<String, Procedure> newest() {
        Map<String, Procedure> newest = new TreeMap<>();
        book.all().forEach(procedure -> newest.put(procedure.id(), procedure));
        Map<String, Paper> papers = known();
        entries.all().stream()
                .filter(entry -> entry.id().startsWith(PROCEDURE))
                .forEach(entry -> ProcedureJson.read(entry.draft(), papers)
                        .procedures()
                        .forEach(procedure -> newest.put(procedure.id(), procedure)));
        return newest;
    }
}
