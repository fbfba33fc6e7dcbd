package org.immerse.ui.internal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.UserSession;
import org.immerse.ui.internal.account.Locations;
import org.immerse.ui.internal.views.ViewAccess;
import org.immerse.ui.internal.views.ViewEntry;
import org.immerse.ui.internal.views.ViewRegistry;

/** Stands before every view: it is made only for those who may see it; who has not signed in may do so and goes on. */
final class AccessCheck implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;
    private final transient ViewRegistry views;
    private final transient UserSession session;

    AccessCheck(ViewRegistry views, UserSession session) {
        this.views = views;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        views.find(event.getNavigationTarget())
                .filter(view -> !ViewAccess.allows(view.roles(), session.user()))
                .ifPresent(view -> refuse(event, view));
    }

    private void refuse(BeforeEnterEvent event, ViewEntry view) {
        if (session.user().isEmpty()) {
            String back = event.getLocation().getPathWithQueryParameters();
            event.forwardTo(Locations.SIGN_IN, Locations.comingBackTo(back));
        } else {
            event.rerouteToError(
                    new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("ui.forbidden.text")), view.route());
        }
    }
}
