package org.immerse.mail.internal.news;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Something unread in a request, for both its sides. */
@Component
public final class RequestNews implements NewsSource {
    private final Requests requests;

    /** News of these. */
    @Activate
    public RequestNews(@Reference Requests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> topics() {
        return Set.of("requests.changed");
    }

    @Override
    public List<String> by(Event event, User reader) {
        return Optional.ofNullable(event.ids().get("request"))
                .flatMap(id -> requests.find(reader, id))
                .filter(request -> request.unread() > 0)
                .map(request ->
                        "requests:" + request.id() + ":" + request.steps().size())
                .stream()
                .toList();
    }

    @Override
    public List<String> today(User reader) {
        return List.of();
    }
}
