package org.immerse.ui.internal.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.ui.UserSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps who uses a browser in its session. */
@Component(service = {UserSession.class, BrowserUser.class})
public final class BrowserUser implements UserSession {
    private static final int SHARED_PHONE_SECONDS = 10 * 60;
    private final Clock clock;

    /** Sessions measured by this clock. */
    @Activate
    public BrowserUser(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<User> user() {
        return session()
                .map(session -> session.getAttribute(SignedIn.ATTRIBUTE))
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .map(SignedIn::user);
    }

    @Override
    public Optional<User> requireUser() {
        UI page = UI.getCurrent();
        return requireUser(page == null ? "" : page.getActiveViewLocation().getPathWithQueryParameters());
    }

    @Override
    public Optional<User> requireUser(String location) {
        Optional<User> user = user();
        UI page = UI.getCurrent();
        if (user.isEmpty() && page != null) {
            page.navigate(Locations.SIGN_IN, Locations.comingBackTo(location));
        }
        return user;
    }

    /**
     * Makes this browser the user's: from now on it must prove itself with a cookie made here, so that a session an attacker
     * planted before is worth nothing to them.
     *
     * @param sharedPhone whether the session should end soon when it is not used
     */
    public void signIn(User user, boolean sharedPhone) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        SignedIn signedIn = SignedIn.now(user, clock.instant());
        if (VaadinService.getCurrentResponse() instanceof VaadinServletResponse response) {
            response.addCookie(signedIn.cookie(request != null && request.isSecure()));
        }
        session().ifPresent(session -> {
            session.setAttribute(SignedIn.ATTRIBUTE, signedIn);
            if (sharedPhone) {
                session.setMaxInactiveInterval(SHARED_PHONE_SECONDS);
            }
        });
    }

    @Override
    public void signOut() {
        UI page = UI.getCurrent();
        if (page != null) {
            page.getPage().setLocation("/");
        }
        session().ifPresent(session -> session.removeAttribute(SignedIn.ATTRIBUTE));
        VaadinSession.getCurrent().close();
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
