package org.immerse.procedures.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Standing;
import org.immerse.procedures.internal.domain.Way;
import org.immerse.procedures.internal.domain.Wayfinder;
import org.immerse.procedures.internal.persistence.Mark;
import org.immerse.procedures.internal.persistence.OwnPaper;
import org.immerse.procedures.internal.persistence.Wallet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far people are, and what papers they have. Only a person's own pages and plans use it. */
@Component(service = Progress.class)
public final class Progress {
    /** Papers or marks of somebody are others. */
    public static final String CHANGED = "procedures.changed";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEPT = 500;
    private static final int MOST_PAPERS = 200;

    private final PersistenceUnit unit;
    private final ProcedureBook book;
    private final Events events;
    private final Clock clock;
    private final Ids ids;
    private final Wallet wallet = new Wallet();

    /** Keeps it in this unit. */
    @Activate
    public Progress(
            @Reference(target = "(osgi.unit.name=procedures)") PersistenceUnit unit,
            @Reference ProcedureBook book,
            @Reference Events events,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.book = book;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Papers of a person, the first to expire first, those valid for ever last. */
    public List<OwnPaper> papers(String person) {
        return unit.read(em -> wallet.papers(em, person));
    }

    /** Everything a person marked. */
    public List<Mark> marks(String person) {
        return unit.read(em -> wallet.marks(em, person));
    }

    /** Ids of the procedures a person started, in order. */
    public List<String> started(String person) {
        Set<String> started = new LinkedHashSet<>();
        marks(person).forEach(mark -> started.add(mark.procedure()));
        return List.copyOf(started);
    }

    /** The way that is left for a person. */
    public Way way(String person, Procedure procedure, Pace pace) {
        return Wayfinder.find(procedure, standing(person, procedure), book.today(), pace);
    }

    /** How far a person is in a procedure: of several papers of a kind the one valid longest counts. */
    public Standing standing(String person, Procedure procedure) {
        Map<String, Optional<LocalDate>> papers = new HashMap<>();
        papers(person).stream()
                .filter(own -> !own.paper().isEmpty())
                .forEach(own -> papers.merge(own.paper(), own.last(), Progress::longer));
        Map<String, LocalDate> begun = new HashMap<>();
        Set<String> done = new HashSet<>();
        marks(person).stream()
                .filter(mark -> mark.procedure().equals(procedure.id()))
                .forEach(mark -> {
                    if (mark.kind() == Mark.Kind.BEGUN) {
                        begun.put(mark.step(), mark.day());
                    } else if (mark.kind() == Mark.Kind.DONE) {
                        done.add(mark.step());
                    }
                });
        return new Standing(papers, begun, done);
    }

    private static Optional<LocalDate> longer(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean first = one.orElse(LocalDate.MAX).isAfter(other.orElse(LocalDate.MAX));
        return first ? one : other;
    }

    /** Puts a procedure among a person's. */
    public void start(String person, String id) {
        Procedure procedure = procedure(id);
        change(person, em -> mark(em, person, procedure, "", Mark.Kind.STARTED));
    }

    /** Takes a procedure and its marks away; papers stay. */
    public void leave(String person, String id) {
        change(person, em -> wallet.leave(em, person, id));
    }

    /** A step is handed in today and waits. */
    public void begin(String person, String id, String step) {
        Procedure procedure = procedure(id);
        step(procedure, step);
        change(person, em -> {
            started(em, person, procedure);
            mark(em, person, procedure, step, Mark.Kind.BEGUN);
        });
    }

    /** A step is over today: what it gives is in the wallet. */
    public void finish(String person, String id, String step) {
        Procedure procedure = procedure(id);
        Step done = step(procedure, step);
        change(person, em -> finish(em, person, procedure, done));
    }

    /** A step was marked as over in the person's plan at this moment: each mark finishes it once. */
    public void finish(String person, String id, String step, Instant marked) {
        Procedure procedure = procedure(id);
        Step done = step(procedure, step);
        unit.change(em -> {
            if (wallet.take(em, ids.next(), person, id, step, marked)) {
                finish(em, person, procedure, done);
                changed(em, person);
            }
        });
    }

    private void finish(EntityManager em, String person, Procedure procedure, Step done) {
        started(em, person, procedure);
        mark(em, person, procedure, done.id(), Mark.Kind.DONE);
        String origin = origin(procedure.id(), done.id());
        LocalDate today = book.today();
        wallet.removeExpired(em, person, origin, today);
        done.gives().forEach(yield -> wallet.give(em, person, given(yield, origin), today, clock.instant()));
    }

    private OwnPaper given(Step.Yield yield, String origin) {
        OptionalInt days = yield.validDays();
        Optional<LocalDate> last =
                days.isEmpty() ? Optional.empty() : Optional.of(book.today().plusDays(days.getAsInt()));
        return new OwnPaper(ids.next(), yield.paper(), "", "", last, origin);
    }

    /** Takes the mark of a step back, and the papers it gave when it was finished last. */
    public void undo(String person, String id, String step) {
        change(
                person,
                em -> wallet.unmark(em, person, id, step)
                        .filter(mark -> mark.kind() == Mark.Kind.DONE)
                        .ifPresent(mark -> wallet.removeGiven(em, person, origin(id, step), mark.day())));
    }

    /** Keeps a paper; an empty id makes a new one. */
    public void keep(String person, OwnPaper paper) {
        check(paper);
        if (paper.id().isEmpty() && papers(person).size() >= MOST_PAPERS) {
            throw ProblemException.invalid("paper", Text.of("procedures.problem.papers", MOST_PAPERS));
        }
        OwnPaper named = paper.id().isEmpty()
                ? new OwnPaper(ids.next(), paper.paper(), paper.name(), paper.kept(), paper.last(), "")
                : paper;
        change(person, em -> {
            if (!wallet.put(em, person, named, clock.instant())) {
                throw new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("procedures.problem.no-paper"));
            }
        });
    }

    private void check(OwnPaper paper) {
        if (paper.paper().isEmpty() && paper.name().isBlank()) {
            throw ProblemException.invalid("paper", Text.of("procedures.problem.which"));
        }
        if (!paper.paper().isEmpty() && book.paper(paper.paper()).isEmpty()) {
            throw ProblemException.invalid("paper", Text.of("procedures.problem.no-paper"));
        }
        if (paper.name().length() > LONGEST_NAME) {
            throw ProblemException.invalid("name", Text.of("procedures.problem.long", LONGEST_NAME));
        }
        if (paper.kept().length() > LONGEST_KEPT) {
            throw ProblemException.invalid("kept", Text.of("procedures.problem.long", LONGEST_KEPT));
        }
    }

    /** Takes a paper away. */
    public void drop(String person, String paper) {
        change(person, em -> wallet.remove(em, person, paper));
    }

    /** Erases everything of a person. */
    public void erase(String person) {
        unit.change(em -> wallet.erase(em, person));
    }

    private void change(String person, java.util.function.Consumer<EntityManager> work) {
        unit.change(em -> {
            work.accept(em);
            changed(em, person);
        });
    }

    private void changed(EntityManager em, String person) {
        events.record(em, new Event(CHANGED, Map.of("person", person)));
    }

    private void started(EntityManager em, String person, Procedure procedure) {
        boolean there = wallet.marks(em, person).stream()
                .anyMatch(mark -> mark.procedure().equals(procedure.id()) && mark.kind() == Mark.Kind.STARTED);
        if (!there) {
            mark(em, person, procedure, "", Mark.Kind.STARTED);
        }
    }

    private void mark(EntityManager em, String person, Procedure procedure, String step, Mark.Kind kind) {
        wallet.mark(em, ids.next(), person, procedure.id(), step, kind, book.today());
    }

    private static String origin(String procedure, String step) {
        return procedure + "/" + step;
    }

    private Procedure procedure(String id) {
        return book.find(id)
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("procedures.problem.unknown")));
    }

    private static Step step(Procedure procedure, String step) {
        return procedure
                .step(step)
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("procedures.problem.no-step")));
    }
}
