package org.immerse.people.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.QueryParameters;

/** Opens addresses of this site that may have a query. */
final class Addresses {
    private Addresses() {}

    /** Opens an address in this page. */
    static void open(UI page, String address) {
        page.navigate(path(address), query(address));
    }

    /** Shows an address instead of the one that was asked for. */
    static void forward(BeforeEvent event, String address) {
        event.forwardTo(path(address), query(address));
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    private static QueryParameters query(String address) {
        String[] parts = address.split("\\?", 2);
        return parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
    }
}
