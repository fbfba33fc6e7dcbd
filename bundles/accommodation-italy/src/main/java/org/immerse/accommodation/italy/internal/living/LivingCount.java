package org.immerse.accommodation.italy.internal.living;

import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many check-ins wait for an answer, beside the entry in the menu. */
@Component
public final class LivingCount implements MenuCount {
    private final LivingDesk desk;

    /** Counts what waits at this desk. */
    @Activate
    public LivingCount(@Reference LivingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return LivingView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return (int) desk.stays(user).stream()
                .filter(stay -> stay.asked(stay.as(), desk.today()).isPresent())
                .count();
    }

    @Override
    public String words() {
        return "accommodation-italy.living.waiting";
    }

    @Override
    public Set<String> topics() {
        return Set.of(LivingDesk.CHANGED, "accommodation-italy.placement");
    }
}
