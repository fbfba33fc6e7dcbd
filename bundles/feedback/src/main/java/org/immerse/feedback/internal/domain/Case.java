package org.immerse.feedback.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One complaint or word of praise.
 *
 * @param id its id
 * @param person account of who wrote; empty without one, {@link #NOBODY} once they were erased
 * @param about what it is about
 * @param category what they want to say
 * @param handler id of the organisation whose staff looks at it; empty for the administrators of the site
 * @param language ISO 639 code of the language it was written in
 * @param due until when an answer is promised
 * @param state where it stands
 * @param steps what happened, oldest first; the first holds the words
 */
public record Case(
        String id,
        String person,
        About about,
        Category category,
        String handler,
        String language,
        LocalDate due,
        State state,
        List<Step> steps) {
    /** Stands in the place of a person who was erased. */
    public static final String NOBODY = "erased";

    public Case {
        steps = List.copyOf(steps);
    }

    /** When it last changed. */
    public Instant changed() {
        return steps.getLast().when();
    }

    /** Whether an answer is still due. */
    public boolean waits() {
        return state == State.RECEIVED || state == State.LOOKED_AT;
    }

    /** The same after one more step, with an answer due until this day. */
    public Case after(Step step, LocalDate until) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Case(id, person, about, category, handler, language, until, step.state(), more);
    }
}
