package org.immerse.ui.internal.account;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import org.immerse.api.security.Accounts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at each request: a session whose account was closed, or signed out everywhere, ends at once. */
@Component(service = SessionGuard.class)
public final class SessionGuard {
    private static final String EXIT = "/exit";
    private static final String FILES = "/VAADIN/build/";
    private final Accounts accounts;

    /** Guards sessions of these accounts. */
    @Activate
    public SessionGuard(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether the request came from a browser that left by quick exit; its session ends, the page itself has gone already. */
    public boolean leaves(ServletRequest request) {
        if (!(request instanceof HttpServletRequest http)
                || !"POST".equals(http.getMethod())
                || !EXIT.equals(http.getRequestURI())) {
            return false;
        }
        HttpSession session = http.getSession(false);
        end(session);
        return true;
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
            end(session);
        }
    }

    /**
     * Takes everything out of the session first, the user and Vaadin's pages: an OSGi session that was given a new id keeps
     * its attributes when it is only invalidated.
     */
    private static void end(@Nullable HttpSession session) {
        if (session != null) {
            Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
            session.invalidate();
        }
    }
}
