package org.immerse.accommodation.italy.internal.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.ui.kit.Tone;

/** Where a young person is on the way to a home. Texts: {@code accommodation-italy.desk.status.<code>}. */
enum PersonStatus {
    /** Something a home has to know is not answered yet. */
    PROFILE_OPEN,
    /** Does not agree to be shown to homes, or has to be asked afresh. */
    NOT_SHOWN,
    /** Nothing is under way. */
    WAITING,
    SUGGESTED,
    BOTH_INTERESTED,
    MEETING,
    VISIT,
    TRIAL,
    AGREED,
    LIVING;

    /** As it stands in texts and files. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing has begun yet: they need the coordinator most. */
    boolean isBefore() {
        return compareTo(WAITING) <= 0;
    }

    Tone tone() {
        return switch (this) {
            case PROFILE_OPEN, NOT_SHOWN -> Tone.UNKNOWN;
            case WAITING -> Tone.WARNING;
            case SUGGESTED, BOTH_INTERESTED, MEETING, VISIT, TRIAL -> Tone.ACCENT;
            case AGREED, LIVING -> Tone.OK;
        };
    }

    /**
     * The furthest of a person's placements that are open; without one, what is missing first.
     *
     * @param complete whether everything a home has to know is answered
     * @param agrees whether they agree to be shown to homes now
     */
    static PersonStatus of(boolean complete, boolean agrees, Collection<State> states) {
        return states.stream()
                .filter(State::isOpen)
                .max(Comparator.comparing(PersonStatus::of))
                .map(PersonStatus::of)
                .orElseGet(() -> !complete ? PROFILE_OPEN : agrees ? WAITING : NOT_SHOWN);
    }

    private static PersonStatus of(State state) {
        return switch (state) {
            case SUGGESTED -> SUGGESTED;
            case BOTH_INTERESTED -> BOTH_INTERESTED;
            case MEETING -> MEETING;
            case VISIT -> VISIT;
            case TRIAL -> TRIAL;
            case AGREED -> AGREED;
            case LIVING -> LIVING;
            case ENDED, REMATCH, DECLINED -> WAITING;
        };
    }
}
