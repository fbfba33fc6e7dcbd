package org.immerse.api.matching;

import org.immerse.api.fact.Facts;

/**
 * What somebody looks for.
 *
 * @param id who or what it belongs to; only for logs and ties
 * @param facts what they chose to give
 */
public record Need(String id, Facts facts) {}
