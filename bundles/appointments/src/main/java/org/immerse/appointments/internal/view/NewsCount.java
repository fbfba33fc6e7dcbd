package org.immerse.appointments.internal.view;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.appointments.internal.PersonDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How much to look at among one's appointments; without any there is no entry. */
@Component(service = MenuCount.class)
public final class NewsCount implements MenuCount {
    private final PersonDesk desk;

    @Activate
    public NewsCount(@Reference PersonDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return AppointmentsView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return desk.news(user);
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
        return desk.topics();
    }
}
