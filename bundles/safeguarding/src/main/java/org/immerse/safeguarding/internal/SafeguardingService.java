package org.immerse.safeguarding.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.immerse.api.id.Ids;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Clearance.Action;
import org.immerse.api.safeguarding.Clearance.Seen;
import org.immerse.api.safeguarding.Clearance.Signature;
import org.immerse.api.safeguarding.Clearance.State;
import org.immerse.api.safeguarding.ClearanceKind;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.safeguarding.internal.domain.ClearanceRules;
import org.immerse.safeguarding.internal.domain.Standing;
import org.immerse.safeguarding.internal.persistence.Clearances;
import org.immerse.safeguarding.internal.persistence.Clearances.Change;
import org.immerse.safeguarding.internal.persistence.Clearances.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Clearances as the contract says: checked, kept with their history, told in an event. */
@Component(service = {Safeguarding.class, SafeguardingService.class})
public final class SafeguardingService implements Safeguarding {
    private static final int MOST_WORDS = 1000;

    private final Clearances clearances;
    private final ClearanceKinds kinds;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public SafeguardingService(
            @Reference Clearances clearances,
            @Reference ClearanceKinds kinds,
            @Reference AuditLog audit,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.clearances = clearances;
        this.kinds = kinds;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Clearance of(String kind, String subject) {
        ClearanceKind known = kinds.require(kind);
        return clearances
                .find(kind, subject)
                .map(kept -> tell(known, kept))
                .orElseGet(() ->
                        tell(known, new Kept(Standing.draft("", kind, subject, "", clock.instant()), List.of())));
    }

    @Override
    public boolean isApproved(String kind, String subject) {
        return kinds.find(kind)
                .flatMap(known -> clearances.find(kind, subject).map(kept -> tell(known, kept)))
                .filter(Clearance::isApproved)
                .isPresent();
    }

    @Override
    public Set<String> approved(String kind) {
        Set<String> approved = new TreeSet<>();
        kinds.find(kind)
                .ifPresent(known -> clearances.ofKind(kind, false).stream()
                        .filter(kept -> kept.standing().state() == State.APPROVED)
                        .map(kept -> tell(known, kept))
                        .filter(Clearance::isApproved)
                        .forEach(clearance -> approved.add(clearance.subject())));
        return approved;
    }

    @Override
    public List<Clearance> all(String kind) {
        return kinds.find(kind)
                .map(known -> clearances.ofKind(kind, true).stream()
                        .map(kept -> tell(known, kept))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Clearance register(User by, String kind, String subject) {
        ClearanceKind known = kinds.require(kind);
        Optional<Kept> there = clearances.find(kind, subject);
        if (there.isPresent()) {
            return tell(known, there.get());
        }
        Instant now = clock.instant();
        Standing draft = Standing.draft(ids.next(), kind, subject, by.id(), now);
        Kept kept = clearances.begin(draft, step(now, by, Action.REGISTER, "", Optional.empty(), "", State.DRAFT));
        note(by, Action.REGISTER, kind, subject, "");
        return tell(known, kept);
    }

    @Override
    public Clearance act(User staff, String kind, String subject, Action action, String words) {
        ClearanceKind known = allowed(staff, kind, subject);
        String said = words(words, action == Action.PAUSE || action == Action.END);
        return switch (action) {
            case SIGN -> sign(staff, known, subject, said);
            case ASK_DOCUMENTS ->
                step(
                        staff,
                        known,
                        subject,
                        action,
                        said,
                        before -> before.unsigned().withVisit(Optional.empty()));
            case PAUSE, RESUME, END -> step(staff, known, subject, action, said, Standing::unsigned);
            default -> throw new IllegalArgumentException("needs more than words: " + action);
        };
    }

    @Override
    public Clearance planVisit(User staff, String kind, String subject, LocalDate day) {
        ClearanceKind known = allowed(staff, kind, subject);
        if (day.isBefore(today(known))) {
            throw Problems.wrong("day", "safeguarding.problem.day-over");
        }
        return change(
                staff,
                known,
                subject,
                Action.PLAN_VISIT,
                "",
                Optional.of(day),
                "",
                before -> before.withVisit(Optional.of(day)));
    }

    @Override
    public Clearance check(User staff, String kind, String subject, String item, LocalDate seen) {
        ClearanceKind known = allowed(staff, kind, subject);
        ChecklistItem asked = item(known, subject, item);
        LocalDate today = today(known);
        Optional<LocalDate> until =
                asked.months() == 0 ? Optional.empty() : Optional.of(seen.plusMonths(asked.months()));
        if (seen.isAfter(today) || seen.isBefore(today.minusYears(1))) {
            throw Problems.wrong("seen", "safeguarding.problem.seen");
        }
        if (until.filter(last -> last.isBefore(today)).isPresent()) {
            throw Problems.wrong("seen", "safeguarding.problem.old", asked.months());
        }
        return change(
                staff,
                known,
                subject,
                Action.CHECK,
                item,
                Optional.of(seen),
                "",
                before -> before.unsigned().with(item, new Seen(staff.id(), seen, until)));
    }

    @Override
    public Clearance withdraw(User staff, String kind, String subject, String item, String words) {
        ClearanceKind known = allowed(staff, kind, subject);
        item(known, subject, item);
        String said = words(words, true);
        return change(
                staff,
                known,
                subject,
                Action.WITHDRAW,
                item,
                Optional.empty(),
                said,
                before -> before.unsigned().without(item));
    }

    @Override
    public Clearance changed(User by, String kind, String subject, Set<String> items) {
        ClearanceKind known = kinds.require(kind);
        Optional<Kept> there = clearances.find(kind, subject);
        if (there.isEmpty() || there.get().standing().state() == State.ENDED) {
            return of(kind, subject);
        }
        return change(by, known, subject, Action.CHANGE, "", Optional.empty(), "", before -> {
            Standing fewer = before.unsigned();
            for (String item : items) {
                fewer = fewer.without(item);
            }
            return fewer;
        });
    }

    @Override
    public Clearance incident(User by, String kind, String subject, String words) {
        return step(by, kinds.require(kind), subject, Action.INCIDENT, words(words, false), Standing::unsigned);
    }

    /** Writes down that an approval ran out, so that others are told; whether it was so. */
    boolean lapse(ClearanceKind kind, String subject) {
        List<Change> made = new ArrayList<>();
        clearances.change(kind.id(), subject, before -> {
            Change settled = settled(kind, before);
            made.add(settled);
            return settled;
        });
        boolean lapsed = !made.isEmpty() && !made.getFirst().steps().isEmpty();
        if (lapsed) {
            note(Accounts.SYSTEM, Action.LAPSE, kind.id(), subject, "");
        }
        return lapsed;
    }

    private Clearance sign(User staff, ClearanceKind kind, String subject, String words) {
        LocalDate today = today(kind);
        LocalDate end = today.plusMonths(kind.approvalMonths());
        Kept kept = clearances
                .change(kind.id(), subject, before -> {
                    Change settled = settled(kind, before);
                    Standing now = settled.standing();
                    State next = next(now.state(), Action.SIGN);
                    mayApprove(staff, kind, now);
                    int missing = now.tell(today, kind.checklist(subject), List.of())
                            .missing(today)
                            .size();
                    if (missing > 0) {
                        throw Problems.missing(missing);
                    }
                    Instant when = clock.instant();
                    boolean second = now.signature().isPresent();
                    Standing after = second
                            ? now.approved(end).withVisit(now.visit().filter(day -> day.isAfter(today)))
                            : now.signed(new Signature(staff.id(), when));
                    return and(
                            settled,
                            after.at(when),
                            step(
                                    when,
                                    staff,
                                    Action.SIGN,
                                    "",
                                    second ? Optional.of(end) : Optional.empty(),
                                    words,
                                    second ? next : now.state()));
                })
                .orElseThrow(Problems::notRegistered);
        note(staff, Action.SIGN, kind.id(), subject, "");
        return tell(kind, kept);
    }

    private static void mayApprove(User staff, ClearanceKind kind, Standing now) {
        if (now.registeredBy().equals(staff.id())) {
            throw Problems.ownRegistration();
        }
        if (now.signature().filter(first -> first.by().equals(staff.id())).isPresent()) {
            throw Problems.sameEyes();
        }
        kind.conflict(staff, now.subject()).ifPresent(why -> {
            throw Problems.conflict(why);
        });
    }

    private Clearance step(
            User by, ClearanceKind kind, String subject, Action action, String words, UnaryOperator<Standing> change) {
        return change(by, kind, subject, action, "", Optional.empty(), words, change);
    }

    private Clearance change(
            User by,
            ClearanceKind kind,
            String subject,
            Action action,
            String item,
            Optional<LocalDate> day,
            String words,
            UnaryOperator<Standing> change) {
        Kept kept = clearances
                .change(kind.id(), subject, before -> {
                    Change settled = settled(kind, before);
                    State next = next(settled.standing().state(), action);
                    Instant when = clock.instant();
                    Standing after = change.apply(settled.standing()).in(next).at(when);
                    return and(settled, after, step(when, by, action, item, day, words, next));
                })
                .orElseThrow(Problems::notRegistered);
        note(by, action, kind.id(), subject, item);
        return tell(kind, kept);
    }

    /** An approval that ran out is written down as such before anything else is done. */
    private Change settled(ClearanceKind kind, Standing before) {
        Standing now = before.on(today(kind), kind.checklist(before.subject()));
        if (now.state() == before.state()) {
            return new Change(before, List.of());
        }
        Instant when = clock.instant();
        return new Change(
                now.at(when), List.of(step(when, Accounts.SYSTEM, Action.LAPSE, "", now.lapsed(), "", now.state())));
    }

    private static Change and(Change first, Standing after, Clearance.Step step) {
        List<Clearance.Step> steps = new ArrayList<>(first.steps());
        steps.add(step);
        return new Change(after, steps);
    }

    private static State next(State state, Action action) {
        return ClearanceRules.next(state, action).orElseThrow(() -> Problems.notNow(TextKeys.state(state)));
    }

    private static Clearance.Step step(
            Instant when, User who, Action action, String item, Optional<LocalDate> day, String words, State state) {
        return new Clearance.Step(when, who.id(), action, item, day, words, state);
    }

    private Clearance tell(ClearanceKind kind, Kept kept) {
        return kept.standing().tell(today(kind), kind.checklist(kept.standing().subject()), kept.steps());
    }

    private LocalDate today(ClearanceKind kind) {
        return LocalDate.ofInstant(clock.instant(), kind.zone());
    }

    private ClearanceKind allowed(User staff, String kind, String subject) {
        ClearanceKind known = kinds.require(kind);
        if (!known.mayHandle(staff, subject)) {
            throw Problems.notYours();
        }
        return known;
    }

    private static ChecklistItem item(ClearanceKind kind, String subject, String id) {
        return kind.checklist(subject).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.wrong("item", "safeguarding.problem.item"));
    }

    private static String words(String words, boolean needed) {
        String said = words.strip();
        if (needed && said.isEmpty()) {
            throw Problems.wrong("words", "safeguarding.problem.words");
        }
        if (said.length() > MOST_WORDS) {
            throw Problems.wrong("words", "safeguarding.problem.long", MOST_WORDS);
        }
        return said;
    }

    private void note(User by, Action action, String kind, String subject, String item) {
        audit.record(
                by,
                "safeguarding." + TextKeys.code(action),
                subject,
                item.isEmpty() ? Map.of("kind", kind) : Map.of("kind", kind, "item", item));
    }
}
