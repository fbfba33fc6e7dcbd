package org.immerse.accommodation.italy.internal.placement;

import java.time.LocalDate;

/**
 * What counts about the person when a step is taken.
 *
 * @param minor whether they are under 18 today, or nobody knows
 * @param rematch whether they left another home and wait for a new one
 * @param today the day in Italy
 */
public record Situation(boolean minor, boolean rematch, LocalDate today) {}
