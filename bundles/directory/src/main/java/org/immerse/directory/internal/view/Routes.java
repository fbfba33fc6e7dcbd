package org.immerse.directory.internal.view;

/** Addresses of the pages of the directory, as paths of this site. */
final class Routes {
    static final String SERVICES = "services";
    static final String ORGANISATION = "services/organisation";
    static final String SHEET = "services/sheet";

    private Routes() {}

    static String service(String id) {
        return SERVICES + "/" + id;
    }

    static String organisation(String id) {
        return ORGANISATION + "/" + id;
    }

    static String sheet(String id) {
        return SHEET + "/" + id;
    }
}
