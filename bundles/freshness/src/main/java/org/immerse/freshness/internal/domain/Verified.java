package org.immerse.freshness.internal.domain;

import java.time.Instant;

/**
 * That somebody found a fact still true.
 *
 * @param by their name, as the public may read it
 */
public record Verified(Instant when, String by) {}
