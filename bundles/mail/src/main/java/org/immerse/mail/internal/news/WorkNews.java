package org.immerse.mail.internal.news;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.mail.internal.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What of a worklist is urgent or due, once for each day it is due by, and what just came into it. What may wait is no news. */
@Component
public final class WorkNews implements NewsSource {
    private static final Logger LOG = LoggerFactory.getLogger(WorkNews.class);

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<WorkSource> sources = List.of();

    private final Site site;
    private final Clock clock;

    /** By the days of this site. */
    @Activate
    public WorkNews(@Reference Site site, @Reference Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return sources.stream().flatMap(source -> source.topics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> by(Event event, User reader) {
        return items(reader, source -> source.topics().contains(event.topic()))
                .filter(item -> isDue(item) || cameIn(item, event))
                .map(this::cause)
                .toList();
    }

    @Override
    public List<String> today(User reader) {
        return items(reader, source -> true)
                .filter(this::isDue)
                .map(this::cause)
                .toList();
    }

    private Stream<WorkItem> items(User reader, Predicate<WorkSource> asked) {
        return sources.stream().filter(asked).flatMap(source -> items(reader, source).stream());
    }

    private static List<WorkItem> items(User reader, WorkSource source) {
        try {
            return source.items(reader);
        } catch (RuntimeException e) {
            LOG.warn("What waits in {} cannot be listed", source.module(), e);
            return List.of();
        }
    }

    private boolean isDue(WorkItem item) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        return item.urgent() || item.due().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Only what the event is about: the rest has waited for long. Requests tell both their sides themselves. */
    private static boolean cameIn(WorkItem item, Event event) {
        return item.due().isPresent()
                && !event.topic().equals(RequestNews.CHANGED)
                && event.ids().values().stream()
                        .anyMatch(id -> !id.isEmpty() && item.key().contains(id));
    }

    /** Keys may hold ids of people, and a cause outlives what is erased: so it holds only what the key is recognised by. */
    private String cause(WorkItem item) {
        String day = item.due().map(LocalDate::toString).orElse("at-once");
        return Outbox.WORK + item.kind() + ":"
                + UUID.nameUUIDFromBytes(item.key().getBytes(StandardCharsets.UTF_8)) + ":" + day
                + (isDue(item) ? "" : ":in");
    }
}
