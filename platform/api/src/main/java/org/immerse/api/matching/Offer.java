package org.immerse.api.matching;

import java.time.Instant;
import org.immerse.api.fact.Facts;

/**
 * What somebody offers.
 *
 * @param id unique in its model
 * @param fresh when it was last confirmed: ties go to the fresher
 * @param facts what it is and asks for
 */
public record Offer(String id, Instant fresh, Facts facts) {}
