package org.immerse.plans.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanSource;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.plan.Plans;
import org.immerse.api.plan.Reminder;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.plans.internal.domain.CalendarFile;
import org.immerse.plans.internal.domain.Reminders;
import org.immerse.plans.internal.persistence.Marks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what the modules plan and what was marked. */
@Component(service = {Plans.class, PlanService.class})
public final class PlanService implements Plans {
    /** A plan, or what was marked in it, is another one. */
    public static final String CHANGED = "plans.changed";

    private final PersistenceUnit unit;
    private final Events events;
    private final PlanSources sources;
    private final Messages messages;
    private final Site site;
    private final Clock clock;
    private final Ids ids;
    private final Marks marks = new Marks();

    /** Keeps marks in this unit. */
    @Activate
    public PlanService(
            @Reference(target = "(osgi.unit.name=plans)") PersistenceUnit unit,
            @Reference Events events,
            @Reference PlanSources sources,
            @Reference Messages messages,
            @Reference Site site,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.sources = sources;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
        this.ids = ids;
    }

    /** The day it is at this site. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    /** Topics of all events after which a plan may be another one. */
    public Set<String> topics() {
        Set<String> topics = new HashSet<>(sources.topics());
        topics.add(CHANGED);
        return topics;
    }

    @Override
    public List<PersonPlan> of(String person) {
        return marked(person, sources.plans(source -> source.plan(person)));
    }

    @Override
    public List<PersonPlan> seenBy(User staff, String person) {
        return marked(person, sources.plans(source -> source.planFor(staff, person)));
    }

    private List<PersonPlan> marked(String person, List<Plan> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        List<Marks.Mark> all = unit.read(em -> marks.of(em, person));
        return plans.stream().map(plan -> marked(plan, all)).toList();
    }

    private static PersonPlan marked(Plan plan, List<Marks.Mark> all) {
        Map<String, PersonPlan.Mark> done = new HashMap<>();
        all.stream()
                .filter(mark -> mark.plan().equals(plan.id()) && mark.kind().equals(Marks.DONE))
                .forEach(mark -> done.put(mark.step(), new PersonPlan.Mark(mark.made(), mark.by())));
        return new PersonPlan(plan, done);
    }

    @Override
    public void done(User actor, String person, String plan, String step) {
        tell(actor, person, check(actor, person, plan, step), true);
        mark(actor, person, plan, step, Marks.DONE);
    }

    @Override
    public void undo(User actor, String person, String plan, String step) {
        tell(actor, person, check(actor, person, plan, step), false);
        unit.change(em -> {
            if (marks.unset(em, person, plan, step, Marks.DONE)) {
                changed(em, person);
            }
        });
    }

    @Override
    public void putAway(User actor, String person, Reminder reminder) {
        if (!actor.id().equals(person)) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("plans.problem.not-yours"));
        }
        Wanted wanted = check(actor, person, reminder.plan(), reminder.step().id());
        mark(actor, person, reminder.plan(), wanted.step().id(), Marks.read(reminder.months()));
    }

    private void mark(User actor, String person, String plan, String step, String kind) {
        unit.change(em -> {
            if (marks.set(em, ids.next(), person, new Marks.Mark(plan, step, kind, clock.instant(), actor.id()))) {
                changed(em, person);
            }
        });
    }

    private void changed(EntityManager em, String person) {
        events.record(em, new Event(CHANGED, Map.of("person", person)));
    }

    /** Only the person, or who may see this plan of theirs, and only a step it has. */
    private Wanted check(User actor, String person, String plan, String step) {
        boolean own = actor.id().equals(person);
        List<Found> seen = sources.each(source -> (own ? source.plan(person) : source.planFor(actor, person))
                .map(one -> new Found(source, one)).stream().toList());
        if (seen.isEmpty() && !own) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("plans.problem.not-yours"));
        }
        return seen.stream()
                .filter(found -> found.plan().id().equals(plan))
                .flatMap(found -> found.plan().step(step).map(one -> new Wanted(found.source(), one)).stream())
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("plans.problem.no-step")));
    }

    /** A plan and where it comes from. */
    private record Found(PlanSource source, Plan plan) {}

    /** A step and where it comes from. */
    private record Wanted(PlanSource source, PlanStep step) {}

    /** The module hears of what others do for the person, before it happens. */
    private static void tell(User actor, String person, Wanted wanted, boolean done) {
        if (!actor.id().equals(person)) {
            wanted.source().marking(actor, person, wanted.step(), done);
        }
    }

    @Override
    public List<Reminder> reminders(String person) {
        List<Plan> plans = sources.plans(source -> source.plan(person));
        if (plans.isEmpty()) {
            return List.of();
        }
        List<Marks.Mark> all = unit.read(em -> marks.of(em, person));
        LocalDate today = today();
        Set<List<String>> away = all.stream()
                .map(mark -> List.of(mark.plan(), mark.step(), mark.kind()))
                .collect(Collectors.toSet());
        return plans.stream()
                .map(plan -> marked(plan, all))
                .flatMap(plan -> plan.open().stream()
                        .flatMap(step -> Reminders.of(plan.plan().id(), step, today).stream()))
                .filter(reminder ->
                        !away.contains(List.of(reminder.plan(), reminder.step().id(), Marks.read(reminder.months()))))
                .sorted(Comparator.comparing(
                                (Reminder reminder) -> reminder.step().by())
                        .thenComparing(reminder -> reminder.step().id()))
                .toList();
    }

    /** What this member of staff may call somebody they care for. */
    public Optional<Text> nameOf(User staff, String person) {
        return sources.each(source -> source.wards(staff)).stream()
                .filter(ward -> ward.person().equals(person))
                .map(PlanSource.Ward::name)
                .findFirst();
    }

    /** Steps these people have marked as done: person, plan and step. */
    Set<List<String>> doneBy(Collection<String> people) {
        return unit.read(em -> marks.done(em, people));
    }

    @Override
    public String calendar(String person, Locale language) {
        return new CalendarFile(
                        person,
                        site.address(),
                        messages.text("plans.title", language),
                        clock.instant(),
                        today(),
                        text -> messages.text(text, language))
                .of(of(person));
    }
}
