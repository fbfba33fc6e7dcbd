package org.immerse.api.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a subject stands now. Worked out from the clock when it is asked for: an approval whose time is over is none.
 *
 * @param kind id of its {@link ClearanceKind}
 * @param subject id of what was looked at
 * @param state where it stands now
 * @param approvedUntil the last day it counts as approved: the earliest end of an item or of the approval itself; only in
 *     {@link State#APPROVED}
 * @param lapsed the last day of an approval that ran out and was not given again; only in {@link State#DOCUMENTS_ASKED}
 * @param checks every item of the checklist, in its order
 * @param visit the day of the visit that is planned
 * @param signature the first approval, while it waits for the second
 * @param registeredBy the account that registered it; empty where that was erased or nobody did
 * @param steps what happened, oldest first
 */
public record Clearance(
        String kind,
        String subject,
        State state,
        Optional<LocalDate> approvedUntil,
        Optional<LocalDate> lapsed,
        List<Check> checks,
        Optional<LocalDate> visit,
        Optional<Signature> signature,
        String registeredBy,
        List<Step> steps) {
    public Clearance {
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
    }

    /** Where it stands. Text keys {@code safeguarding.state.<name in lower case, hyphens>}. */
    public enum State {
        /** Registered; nobody has asked for anything yet. */
        DRAFT,
        /** Documents are asked for and looked at; also where an approval ran out. */
        DOCUMENTS_ASKED,
        /** A day for the visit is agreed. */
        VISIT_PLANNED,
        /** Approved by two people, until a day. */
        APPROVED,
        /** Stopped for the time being, by staff or by an incident; needs a new approval. */
        PAUSED,
        /** Over for good. */
        ENDED
    }

    /** What can be done, or happens by itself. Text keys {@code safeguarding.action.<name in lower case, hyphens>}. */
    public enum Action {
        /** It is registered. */
        REGISTER,
        /** Staff ask for the documents that are missing. */
        ASK_DOCUMENTS,
        /** Staff agree on a day for the visit. */
        PLAN_VISIT,
        /** Staff have seen an item. */
        CHECK,
        /** An item turned out not to count; an approval that needs it is over at once. */
        WITHDRAW,
        /** Staff approve; it takes two, and every item must count. */
        SIGN,
        /** The subject is no longer what was looked at; an approval is over at once. */
        CHANGE,
        /** Staff stop it for the time being. */
        PAUSE,
        /** Something happened there: stops it at once. */
        INCIDENT,
        /** Staff take it up again after a pause: documents and visit as they stand, both approvals anew. */
        RESUME,
        /** Staff end it for good. */
        END,
        /** The approval ran out by itself. */
        LAPSE
    }

    /**
     * One line of the checklist.
     *
     * @param item what it is about
     * @param seen who saw it, where somebody has and it was not withdrawn; also where it counts no longer
     */
    public record Check(ChecklistItem item, Optional<Seen> seen) {
        /** Whether it counts on this day. */
        public boolean countsOn(LocalDate day) {
            return seen.filter(known ->
                            known.until().map(last -> !last.isBefore(day)).orElse(true))
                    .isPresent();
        }
    }

    /**
     * That staff saw an item.
     *
     * @param by account
     * @param on the day they saw it
     * @param until the last day it counts; empty: for good
     */
    public record Seen(String by, LocalDate on, Optional<LocalDate> until) {}

    /** The first of two approvals, by an account. */
    public record Signature(String by, Instant at) {}

    /**
     * One thing that happened; never changed.
     *
     * @param when when
     * @param who account; empty where it was erased, {@code system} where nobody acted
     * @param action what
     * @param item id of the item, where it was about one; else empty
     * @param day the day it is about: when an item was seen, of a visit, of the end of an approval
     * @param words why, in words of who did it, or the id of the incident; may be empty
     * @param state where it stood afterwards
     */
    public record Step(
            Instant when, String who, Action action, String item, Optional<LocalDate> day, String words, State state) {}

    /** Whether it is approved. */
    public boolean isApproved() {
        return state == State.APPROVED;
    }

    /** Items that do not count on this day. */
    public List<ChecklistItem> missing(LocalDate day) {
        return checks.stream()
                .filter(check -> !check.countsOn(day))
                .map(Check::item)
                .toList();
    }
}
