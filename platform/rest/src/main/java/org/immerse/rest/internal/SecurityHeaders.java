package org.immerse.rest.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.immerse.api.module.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sets the security headers of every answer of every servlet context, whichever modules run. Nothing but own sheets and pictures, and
 * no script at all; a page that needs more sets a policy of its own.
 */
@Component(
        service = Filter.class,
        property = {
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=*)"
        })
public final class SecurityHeaders implements Filter {
    private static final String YEAR = "max-age=31536000; includeSubDomains";
    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), usb=()";

    /** The header {@code Content-Security-Policy} of what has none of its own. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final Site site;

    /** Headers for this site. */
    @Activate
    public SecurityHeaders(@Reference Site site) {
        this.site = site;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", NO_DEVICES);
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Content-Security-Policy", POLICY);
        if (request.isSecure() || site.address().startsWith("https:")) {
            answer.setHeader("Strict-Transport-Security", YEAR);
        }
        chain.doFilter(request, response);
    }
}
