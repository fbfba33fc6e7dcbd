package org.immerse.ui.internal.account;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.osgi.service.component.annotations.Component;

/** Ends the session of a browser that left by quick exit; the page itself has gone already. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.name=exit", "osgi.http.whiteboard.servlet.pattern=/exit"})
public final class ExitServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
