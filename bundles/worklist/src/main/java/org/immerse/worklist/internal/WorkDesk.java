package org.immerse.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every running module what waits for a member of staff. */
@Component(service = WorkDesk.class)
public final class WorkDesk {
    private static final Logger LOG = LoggerFactory.getLogger(WorkDesk.class);
    private final Clock clock;
    private final Site site;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<WorkSource> sources = List.of();

    /** Days begin and end as the site's do. */
    @Activate
    public WorkDesk(@Reference Clock clock, @Reference Site site) {
        this.clock = clock;
        this.site = site;
    }

    /** What waits for this user today. A module that fails is left out, and the agenda is not complete. */
    public Agenda agenda(User staff) {
        List<WorkItem> items = new ArrayList<>();
        boolean complete = true;
        for (WorkSource source : sources) {
            try {
                items.addAll(source.items(staff));
            } catch (RuntimeException e) {
                LOG.warn("What waits in {} cannot be listed", source.module(), e);
                complete = false;
            }
        }
        return new Agenda(items, LocalDate.ofInstant(clock.instant(), site.zone()), complete);
    }

    /** Topics of all events after which something else may wait. */
    public Set<String> topics() {
        return sources.stream().flatMap(source -> source.topics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Symbol of the icon set for a kind of item: that of the module whose id the kind starts with. */
    public String icon(String kind) {
        return sources.stream()
                .filter(source -> kind.startsWith(source.module() + "."))
                .map(source -> source.icon(kind))
                .filter(icon -> !icon.equals("clock"))
                .findFirst()
                .orElse("clock");
    }
}
