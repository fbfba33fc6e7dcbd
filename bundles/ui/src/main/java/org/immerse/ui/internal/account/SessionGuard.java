package org.immerse.ui.internal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import org.immerse.api.security.Accounts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at each request: a session whose account was closed, or signed out everywhere, ends at once; one without its proof is
 * refused.
 */
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
    public boolean leaves(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || !EXIT.equals(request.getRequestURI())) {
            return false;
        }
        end(request.getSession(false));
        return true;
    }

    /** Whether the request may go on; ends its session where that is no longer good. */
    public boolean admits(HttpServletRequest request) {
        HttpSession session = request.getRequestURI().startsWith(FILES) ? null : request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return true;
        }
        if (!signedIn.isProvenBy(request.getCookies())) {
            return false;
        }
        if (!accounts.isCurrent(signedIn.user().id(), signedIn.made())) {
            end(session);
        }
        return true;
    }

    /**
     * Takes everything out of the session, the user and Vaadin's pages. The empty session itself stays: this container keeps
     * an invalidated one in its cache, and then fails to make another for the same browser.
     */
    private static void end(@Nullable HttpSession session) {
        if (session != null) {
            Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        }
    }
}
