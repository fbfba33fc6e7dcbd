package org.immerse.feedback.internal.view;

import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.feedback.internal.Cases;
import org.immerse.feedback.internal.Desk;
import org.immerse.feedback.internal.domain.Case;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many complaints wait for an answer, beside their entry in the menu. */
@Component
public final class WaitingCount implements MenuCount {
    private final Cases cases;

    /** Counts these. */
    @Activate
    public WaitingCount(@Reference Cases cases) {
        this.cases = cases;
    }

    @Override
    public String route() {
        return DeskView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return Desk.isStaff(user)
                ? (int) cases.lookedAtBy(user).stream().filter(Case::waits).count()
                : 0;
    }

    @Override
    public String words() {
        return "feedback.desk.count";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Cases.CHANGED);
    }
}
