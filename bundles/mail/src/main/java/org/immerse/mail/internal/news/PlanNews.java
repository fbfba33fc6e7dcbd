package org.immerse.mail.internal.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.plan.Plans;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** A reminder of a plan stands since a few days at most: older ones are no news. */
@Component
public final class PlanNews implements NewsSource {
    private static final int NEW_DAYS = 7;
    /** None where the module does not run. */
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Plans> plans = List.of();

    private final Site site;
    private final Clock clock;

    /** By the days of this site. */
    @Activate
    public PlanNews(@Reference Site site, @Reference Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of();
    }

    @Override
    public List<String> by(Event event, User reader) {
        return List.of();
    }

    @Override
    public List<String> today(User reader) {
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), site.zone()).minusDays(NEW_DAYS);
        return plans.stream()
                .flatMap(all -> all.reminders(reader.id()).stream())
                .filter(reminder -> reminder.since().isAfter(oldest))
                .map(reminder ->
                        "plans:" + reminder.plan() + ":" + reminder.step().id() + ":" + reminder.months())
                .toList();
    }
}
