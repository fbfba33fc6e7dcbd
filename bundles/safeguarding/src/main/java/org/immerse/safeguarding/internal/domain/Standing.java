package org.immerse.safeguarding.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Clearance.Seen;
import org.immerse.api.safeguarding.Clearance.Signature;
import org.immerse.api.safeguarding.Clearance.State;

/**
 * What is kept of a clearance. The state is the one after the last step; whether an approval still counts, {@link #lastDay} says.
 * Immutable.
 *
 * @param approvalEnd the last day of the approval itself, whatever becomes of the items
 * @param lapsed the last day of an approval that ran out, as written down afterwards
 */
public record Standing(
        String id,
        String kind,
        String subject,
        State state,
        String registeredBy,
        Optional<LocalDate> approvalEnd,
        Optional<LocalDate> lapsed,
        Optional<LocalDate> visit,
        Optional<Signature> signature,
        Map<String, Seen> seen,
        Instant changed) {
    public Standing {
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
    }

    /** A draft nobody has looked at. */
    public static Standing draft(String id, String kind, String subject, String registeredBy, Instant now) {
        return new Standing(
                id,
                kind,
                subject,
                State.DRAFT,
                registeredBy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                now);
    }

    /**
     * The last day the approval counts: the earliest end of an item or of the approval itself; the day before today where an item of
     * the checklist was never seen. Empty where it is not approved.
     */
    public Optional<LocalDate> lastDay(List<ChecklistItem> checklist, LocalDate today) {
        if (state != State.APPROVED) {
            return Optional.empty();
        }
        LocalDate last = approvalEnd.orElse(today.minusDays(1));
        for (ChecklistItem item : checklist) {
            Seen known = seen.get(item.id());
            LocalDate ends = known == null ? today.minusDays(1) : known.until().orElse(last);
            last = ends.isBefore(last) ? ends : last;
        }
        return Optional.of(last);
    }

    /** As it stands today: an approval whose last day is over asks for documents again. */
    public Standing on(LocalDate today, List<ChecklistItem> checklist) {
        return lastDay(checklist, today)
                .filter(last -> last.isBefore(today))
                .map(last -> in(State.DOCUMENTS_ASKED).unsigned().withLapsed(Optional.of(last)))
                .orElse(this);
    }

    /** How it is told today. */
    public Clearance tell(LocalDate today, List<ChecklistItem> checklist, List<Clearance.Step> steps) {
        Standing now = on(today, checklist);
        return new Clearance(
                kind,
                subject,
                now.state,
                now.lastDay(checklist, today),
                now.state == State.DOCUMENTS_ASKED ? now.lapsed : Optional.empty(),
                checklist.stream()
                        .map(item -> new Clearance.Check(item, Optional.ofNullable(seen.get(item.id()))))
                        .toList(),
                now.visit,
                now.signature,
                registeredBy,
                steps);
    }

    /** The same in another state. */
    public Standing in(State next) {
        return new Standing(
                id, kind, subject, next, registeredBy, approvalEnd, lapsed, visit, signature, seen, changed);
    }

    /** Approved until the end of this day at most. */
    public Standing approved(LocalDate end) {
        return new Standing(
                id,
                kind,
                subject,
                State.APPROVED,
                registeredBy,
                Optional.of(end),
                Optional.empty(),
                visit,
                Optional.empty(),
                seen,
                changed);
    }

    /** The same with the first of two approvals. */
    public Standing signed(Signature first) {
        return new Standing(
                id, kind, subject, state, registeredBy, approvalEnd, lapsed, visit, Optional.of(first), seen, changed);
    }

    /** The same without a first approval: what it was given for has changed. */
    public Standing unsigned() {
        return new Standing(
                id, kind, subject, state, registeredBy, approvalEnd, lapsed, visit, Optional.empty(), seen, changed);
    }

    /** The same with a day for the visit, or none. */
    public Standing withVisit(Optional<LocalDate> day) {
        return new Standing(id, kind, subject, state, registeredBy, approvalEnd, lapsed, day, signature, seen, changed);
    }

    /** The same with the end of an approval that ran out, or none. */
    public Standing withLapsed(Optional<LocalDate> day) {
        return new Standing(id, kind, subject, state, registeredBy, approvalEnd, day, visit, signature, seen, changed);
    }

    /** The same with an item that was seen. */
    public Standing with(String item, Seen known) {
        Map<String, Seen> more = new TreeMap<>(seen);
        more.put(item, known);
        return new Standing(
                id, kind, subject, state, registeredBy, approvalEnd, lapsed, visit, signature, more, changed);
    }

    /** The same without an item. */
    public Standing without(String item) {
        Map<String, Seen> fewer = new TreeMap<>(seen);
        fewer.remove(item);
        return new Standing(
                id, kind, subject, state, registeredBy, approvalEnd, lapsed, visit, signature, fewer, changed);
    }

    /** The same, changed at this moment. */
    public Standing at(Instant when) {
        return new Standing(id, kind, subject, state, registeredBy, approvalEnd, lapsed, visit, signature, seen, when);
    }
}
