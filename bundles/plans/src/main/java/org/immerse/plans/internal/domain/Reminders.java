package org.immerse.plans.internal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.plan.Reminder;

/** When people are reminded of a step: worked out from its day alone, so that nothing is missed while nobody looks. */
public final class Reminders {
    /** How many months before its day, earliest last. */
    public static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    /** For how long staff are told of a reminder that is not pressing. */
    private static final int NEWS_DAYS = 14;

    private Reminders() {}

    /** The reminder that stands today: the last one whose day has come. Empty more than a year before. */
    public static Optional<Reminder> of(String plan, PlanStep step, LocalDate today) {
        if (today.isAfter(step.by())) {
            return Optional.of(new Reminder(plan, step, 0, step.by().plusDays(1)));
        }
        return MONTHS.stream()
                .map(months -> new Reminder(plan, step, months, step.by().minusMonths(months)))
                .filter(reminder -> !today.isBefore(reminder.since()))
                .findFirst();
    }

    /** Whether staff should hear of it today: from a month before until it is done, else for two weeks. */
    public static boolean isForStaff(Reminder reminder, LocalDate today) {
        return reminder.months() <= 1 || today.isBefore(reminder.since().plusDays(NEWS_DAYS));
    }
}
