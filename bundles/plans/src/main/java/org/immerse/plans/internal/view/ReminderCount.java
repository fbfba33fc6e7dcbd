package org.immerse.plans.internal.view;

import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.plans.internal.PlanService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many reminders stand, beside the entry in the menu. */
@Component
public final class ReminderCount implements MenuCount {
    private final PlanService plans;

    /** Counts these. */
    @Activate
    public ReminderCount(@Reference PlanService plans) {
        this.plans = plans;
    }

    @Override
    public String route() {
        return PlansView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return plans.reminders(user.id()).size();
    }

    @Override
    public String words() {
        return "plans.reminders";
    }

    @Override
    public Set<String> topics() {
        return plans.topics();
    }
}
