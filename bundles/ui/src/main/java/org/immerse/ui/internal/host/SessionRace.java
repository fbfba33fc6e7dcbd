package org.immerse.ui.internal.host;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Two requests of one browser may make the same session at once, just after it was given a new id; the container lets one of
 * them fail. A page is then simply asked for again: the session is there by now.
 */
final class SessionRace {
    private static final String LOST = "Create session failed";

    private SessionRace() {}

    /** Whether this failure is the lost race for a session, and the page can be asked for again. */
    static boolean lost(ServletException failure, HttpServletRequest request, HttpServletResponse response) {
        if (!"GET".equals(request.getMethod()) || response.isCommitted()) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException && LOST.equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    /** Sends the browser to the same address once more. */
    static void askAgain(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        response.reset();
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader("Location", request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
