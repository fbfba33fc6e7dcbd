package org.immerse.mail.internal.news;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Something unread in a request, for both its sides. */
@Component
public final class RequestNews implements NewsSource {
    static final String CHANGED = "requests.changed";

    /** None where the module does not run. */
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Requests> requests = List.of();

    @Override
    public Set<String> topics() {
        return Set.of(CHANGED);
    }

    @Override
    public List<String> by(Event event, User reader) {
        return Optional.ofNullable(event.ids().get("request")).stream()
                .flatMap(id -> requests.stream().flatMap(all -> all.find(reader, id).stream()))
                .filter(request -> request.unread() > 0)
                .map(request ->
                        "requests:" + request.id() + ":" + request.steps().size())
                .toList();
    }

    @Override
    public List<String> today(User reader) {
        return List.of();
    }
}
