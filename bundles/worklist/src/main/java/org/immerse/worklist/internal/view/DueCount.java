package org.immerse.worklist.internal.view;

import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.worklist.internal.WorkDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How much is due, beside the entry in the menu. */
@Component
public final class DueCount implements MenuCount {
    private final WorkDesk desk;

    /** Counts what this desk has. */
    @Activate
    public DueCount(@Reference WorkDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return WorklistView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return desk.agenda(user).due();
    }

    @Override
    public String words() {
        return "worklist.due";
    }

    @Override
    public Set<String> topics() {
        return desk.topics();
    }
}
