package org.immerse.appointments.internal.view;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.StaffDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entry for those who have something to offer times for. What waits for them counts in the worklist. */
@Component(service = MenuCount.class)
public final class ManageEntry implements MenuCount {
    private final StaffDesk desk;

    @Activate
    public ManageEntry(@Reference StaffDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return ManageView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return 0;
    }

    @Override
    public boolean shows(Optional<User> user) {
        return user.filter(desk::hasAny).isPresent();
    }

    @Override
    public String words() {
        return "appointments.news";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Book.CHANGED);
    }
}
