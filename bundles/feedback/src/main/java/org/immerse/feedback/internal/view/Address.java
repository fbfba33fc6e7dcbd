package org.immerse.feedback.internal.view;

import com.vaadin.flow.server.VaadinRequest;

/** The address of the browser, for counting how often it writes. */
final class Address {
    private Address() {}

    static String ofBrowser() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }
}
