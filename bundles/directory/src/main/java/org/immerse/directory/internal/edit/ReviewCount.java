package org.immerse.directory.internal.edit;

import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.directory.internal.Reviews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many entries wait to be looked through, or were given back to one's office, beside their entry in the menu. */
@Component
public final class ReviewCount implements MenuCount {
    private final Reviews reviews;

    /** Counts these. */
    @Activate
    public ReviewCount(@Reference Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String route() {
        return DeskView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return reviews.waiting(user).size();
    }

    @Override
    public String words() {
        return "directory.edit.desk.count";
    }

    @Override
    public Set<String> topics() {
        return Reviews.TOPICS;
    }
}
