package org.immerse.api.plan;

import java.time.LocalDate;

/**
 * A step still to do, of which its person was or is reminded.
 *
 * @param plan id of the plan
 * @param step the step
 * @param months how many months before its day this reminder stands: 12, 6, 3 or 1; 0 when the day is over
 * @param since the day from which it stands
 */
public record Reminder(String plan, PlanStep step, int months, LocalDate since) {}
