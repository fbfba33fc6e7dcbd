package org.immerse.requests.internal.view;

import java.util.Set;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.requests.internal.Inbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many requests have something new, beside their entry in the menu. */
@Component
public final class UnreadRequests implements MenuCount {
    private final Requests requests;
    private final Inbox inbox;

    /** Counts these. */
    @Activate
    public UnreadRequests(@Reference Requests requests, @Reference Inbox inbox) {
        this.requests = requests;
        this.inbox = inbox;
    }

    @Override
    public String route() {
        return RequestsView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return requests.unread(user) + inbox.waiting(user);
    }

    @Override
    public String words() {
        return "requests.unread";
    }

    @Override
    public Set<String> topics() {
        return inbox.topics();
    }
}
