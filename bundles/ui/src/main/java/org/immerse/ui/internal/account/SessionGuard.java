package org.immerse.ui.internal.account;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.immerse.api.security.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at each request: a session whose account was closed, or signed out everywhere, ends at once. */
@Component(service = SessionGuard.class)
public final class SessionGuard {
    private static final String FILES = "/VAADIN/build/";
    private final Accounts accounts;

    /** Guards sessions of these accounts. */
    @Activate
    public SessionGuard(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /** Ends the request's session where it is no longer good. */
    public void check(ServletRequest request) {
        if (!(request instanceof HttpServletRequest http)
                || http.getRequestURI().startsWith(FILES)) {
            return;
        }
        HttpSession session = http.getSession(false);
        if (session != null
                && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                && !accounts.isCurrent(signedIn.user().id(), signedIn.made())) {
            session.invalidate();
        }
    }
}
