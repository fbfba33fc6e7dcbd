package org.immerse.api.people;

import java.time.Instant;
import java.util.Optional;
import org.immerse.api.fact.Fact;

/**
 * What a person answered.
 *
 * @param field the field
 * @param state given, not known, or not told
 * @param fact the fact, where it was given
 * @param ownWords what the person typed, kept as it was; empty where nothing was typed
 * @param answered when
 */
public record Answer(String field, State state, Optional<Fact> fact, String ownWords, Instant answered) {
    /** How a question was answered. */
    public enum State {
        /** With a fact. */
        GIVEN,
        /** 'I don't know'. */
        NOT_KNOWN,
        /** 'I'd rather not say'. */
        NOT_TOLD
    }
}
