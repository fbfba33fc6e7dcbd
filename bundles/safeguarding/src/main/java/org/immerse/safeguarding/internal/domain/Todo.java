package org.immerse.safeguarding.internal.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.Clearance;

/** What staff have to do next for a clearance. Text keys {@code safeguarding.todo.<code>}. */
public enum Todo {
    /** Ask for the documents. */
    ASK,
    /** Look at documents that are missing: they are asked for. */
    DOCUMENTS,
    /** Agree on a day for the visit. */
    PLAN,
    /** Make the visit that is planned. */
    VISIT,
    /** Approve: everything was seen. */
    APPROVE,
    /** Approve as the second. */
    SECOND,
    /** Look anew at what runs out soon. */
    ENDING,
    /** Look anew at what ran out. */
    LAPSED,
    /** Decide whether it goes on. */
    PAUSED;

    /** So many days before its end an approval is worked on. */
    public static final int SOON = 30;

    /** What is next; empty where nothing is. */
    public static Optional<Todo> of(Clearance clearance, LocalDate today) {
        return switch (clearance.state()) {
            case DRAFT -> Optional.of(ASK);
            case DOCUMENTS_ASKED, VISIT_PLANNED -> Optional.of(open(clearance, today));
            case APPROVED -> approved(clearance, today);
            case PAUSED -> Optional.of(PAUSED);
            case ENDED -> Optional.empty();
        };
    }

    private static Todo open(Clearance clearance, LocalDate today) {
        if (clearance.signature().isPresent()) {
            return SECOND;
        }
        var missing = clearance.missing(today);
        if (missing.isEmpty()) {
            return APPROVE;
        }
        if (clearance.lapsed().isPresent()) {
            return LAPSED;
        }
        if (clearance.visit().isPresent()) {
            return VISIT;
        }
        return missing.stream().allMatch(ChecklistItem::visit) ? PLAN : DOCUMENTS;
    }

    private static Optional<Todo> approved(Clearance clearance, LocalDate today) {
        if (clearance.signature().isPresent()) {
            return Optional.of(SECOND);
        }
        return clearance
                .approvedUntil()
                .filter(last -> !last.isAfter(today.plusDays(SOON)))
                .map(last -> ENDING);
    }

    /** The day it should be done by. */
    public Optional<LocalDate> due(Clearance clearance) {
        return switch (this) {
            case VISIT -> clearance.visit();
            case ENDING -> clearance.approvedUntil();
            case LAPSED -> clearance.lapsed();
            default -> Optional.empty();
        };
    }

    /** The last part of its text keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
