package org.immerse.plans.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.api.plan.PlanSource.Ward;
import org.immerse.api.plan.Reminder;
import org.immerse.api.security.User;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.plans.internal.domain.Reminders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminders of people's plans, for staff who care for them. */
@Component
public final class ReminderWork implements WorkSource {
    static final String KIND = "plans.reminder";
    private final PlanService plans;
    private final PlanSources sources;

    /** Reminds of these plans. */
    @Activate
    public ReminderWork(@Reference PlanService plans, @Reference PlanSources sources) {
        this.plans = plans;
        this.sources = sources;
    }

    @Override
    public String module() {
        return PlansModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        List<Ward> wards = sources.each(source -> source.wards(staff));
        LocalDate today = plans.today();
        Set<List<String>> done =
                plans.doneBy(wards.stream().map(Ward::person).distinct().toList());
        return wards.stream()
                .flatMap(ward -> ward.plan().steps().stream()
                        .filter(step -> !step.settled())
                        .filter(step -> !done.contains(
                                List.of(ward.person(), ward.plan().id(), step.id())))
                        .flatMap(step -> Reminders.of(ward.plan().id(), step, today).stream())
                        .filter(reminder -> Reminders.isForStaff(reminder, today))
                        .map(reminder -> item(ward, reminder)))
                .toList();
    }

    private static WorkItem item(Ward ward, Reminder reminder) {
        return WorkItem.by(
                reminder.step().by(),
                KIND + "." + ward.person() + "." + reminder.plan() + "."
                        + reminder.step().id(),
                KIND,
                ward.name(),
                reminder.step().title(),
                "plans/person/" + ward.person());
    }

    @Override
    public Set<String> topics() {
        return plans.topics();
    }

    @Override
    public String icon(String kind) {
        return "calendar";
    }
}
