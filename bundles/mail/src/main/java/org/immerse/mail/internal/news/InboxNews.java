package org.immerse.mail.internal.news;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.request.InboxItem;
import org.immerse.api.request.InboxSource;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What else of the one inbox waits for its reader, from every module. */
@Component
public final class InboxNews implements NewsSource {
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<InboxSource> sources = List.of();

    @Override
    public Set<String> topics() {
        Set<String> topics = new HashSet<>();
        sources.forEach(source -> topics.addAll(source.topics()));
        return topics;
    }

    @Override
    public List<String> by(Event event, User reader) {
        return sources.stream()
                .filter(source -> source.topics().contains(event.topic()))
                .flatMap(source -> source.items(reader).stream())
                .filter(InboxItem::waits)
                .map(item -> "inbox:" + item.path() + ":" + item.changed().toEpochMilli())
                .toList();
    }

    @Override
    public List<String> today(User reader) {
        return List.of();
    }
}
