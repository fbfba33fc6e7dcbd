package org.immerse.safeguarding.internal.domain;

import static org.immerse.api.safeguarding.Clearance.State.APPROVED;
import static org.immerse.api.safeguarding.Clearance.State.DOCUMENTS_ASKED;
import static org.immerse.api.safeguarding.Clearance.State.DRAFT;
import static org.immerse.api.safeguarding.Clearance.State.ENDED;
import static org.immerse.api.safeguarding.Clearance.State.PAUSED;
import static org.immerse.api.safeguarding.Clearance.State.VISIT_PLANNED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.safeguarding.Clearance.Action;
import org.immerse.api.safeguarding.Clearance.State;

/**
 * What may be done in which state, and where it leads. Everything that is not here is refused. The first of two approvals leaves the
 * state as it is; the second leads where the table says.
 */
public final class ClearanceRules {
    private static final Map<State, Map<Action, State>> TABLE = new EnumMap<>(State.class);

    static {
        from(DRAFT, Action.ASK_DOCUMENTS, DOCUMENTS_ASKED);
        from(DRAFT, Action.CHANGE, DRAFT);
        for (State open : EnumSet.of(DOCUMENTS_ASKED, VISIT_PLANNED, APPROVED)) {
            from(open, Action.PLAN_VISIT, open == APPROVED ? APPROVED : VISIT_PLANNED);
            from(open, Action.CHECK, open);
            from(open, Action.WITHDRAW, open == APPROVED ? DOCUMENTS_ASKED : open);
            from(open, Action.CHANGE, open == APPROVED ? DOCUMENTS_ASKED : open);
            from(open, Action.SIGN, APPROVED);
        }
        from(VISIT_PLANNED, Action.ASK_DOCUMENTS, DOCUMENTS_ASKED);
        from(APPROVED, Action.LAPSE, DOCUMENTS_ASKED);
        from(PAUSED, Action.CHANGE, PAUSED);
        from(PAUSED, Action.RESUME, DOCUMENTS_ASKED);
        for (State state : EnumSet.of(DRAFT, DOCUMENTS_ASKED, VISIT_PLANNED, APPROVED)) {
            from(state, Action.PAUSE, PAUSED);
        }
        for (State state : EnumSet.complementOf(EnumSet.of(ENDED))) {
            from(state, Action.INCIDENT, PAUSED);
            from(state, Action.END, ENDED);
        }
        from(ENDED, Action.INCIDENT, ENDED);
    }

    private ClearanceRules() {}

    private static void from(State state, Action action, State next) {
        TABLE.computeIfAbsent(state, key -> new EnumMap<>(Action.class)).put(action, next);
    }

    /** Where this leads; empty where it is refused. */
    public static Optional<State> next(State state, Action action) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(action));
    }

    /** What may be done in this state. */
    public static Set<Action> allowed(State state) {
        return Set.copyOf(TABLE.getOrDefault(state, Map.of()).keySet());
    }
}
