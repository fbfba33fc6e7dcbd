package org.immerse.ui.internal.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** Addresses inside the site to go back to after signing in. */
public final class Locations {
    /** The route of the sign-in page. */
    public static final String SIGN_IN = "sign-in";

    /** The parameter that names where to go on. */
    public static final String NEXT = "next";

    private Locations() {}

    /** The query of the sign-in page that comes back to this location. */
    public static QueryParameters comingBackTo(String location) {
        return location.isEmpty() ? QueryParameters.empty() : QueryParameters.of(NEXT, location);
    }

    /** Where to go on; the home page where the parameter is missing or leads out of the site. */
    public static String next(QueryParameters query) {
        return query.getSingleParameter(NEXT).flatMap(Locations::inside).orElse("");
    }

    /** Opens a location, with its query. */
    public static void open(UI page, String location) {
        int mark = location.indexOf('?');
        if (mark < 0) {
            page.navigate(location);
        } else {
            page.navigate(location.substring(0, mark), QueryParameters.fromString(location.substring(mark + 1)));
        }
    }

    /** The location, if it lies inside this site. */
    static Optional<String> inside(String location) {
        boolean outside = location.startsWith("/")
                || location.contains("\\")
                || location.contains("//")
                || location.indexOf(':') >= 0 && location.indexOf(':') < queryStart(location)
                || location.chars().anyMatch(Character::isISOControl);
        return outside || location.startsWith(SIGN_IN) ? Optional.empty() : Optional.of(location);
    }

    private static int queryStart(String location) {
        int mark = location.indexOf('?');
        return mark < 0 ? location.length() : mark;
    }
}
