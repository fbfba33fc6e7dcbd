package org.immerse.accommodation.italy.internal.placement;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param id its id
 * @param placement of which placement
 * @param step which
 * @param by as what
 * @param actor the account
 * @param state what it led to
 * @param reason in own words, for staff only; empty for none
 * @param when when
 */
public record Taken(
        String id, String placement, Step step, Actor by, String actor, State state, String reason, Instant when) {}
