package org.immerse.requests.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immerse.api.request.InboxItem;
import org.immerse.api.request.InboxSource;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What belongs into somebody's inbox beside requests, from every running module. */
@Component(service = Inbox.class)
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<InboxSource> sources = List.of();

    /** Lines for this reader. A module that fails is left out. */
    public List<InboxItem> items(User reader) {
        List<InboxItem> items = new ArrayList<>();
        for (InboxSource source : sources) {
            try {
                items.addAll(source.items(reader));
            } catch (RuntimeException e) {
                LOG.warn("What belongs into inboxes from {} cannot be listed", source.module(), e);
            }
        }
        return items;
    }

    /** How many lines ask the reader to do something. */
    public int waiting(User reader) {
        return (int) items(reader).stream().filter(InboxItem::waits).count();
    }

    /** Topics of all events after which an inbox may hold something else, with that of requests. */
    public Set<String> topics() {
        Set<String> topics = new HashSet<>(Set.of("requests.changed"));
        sources.forEach(source -> topics.addAll(source.topics()));
        return Set.copyOf(topics);
    }
}
