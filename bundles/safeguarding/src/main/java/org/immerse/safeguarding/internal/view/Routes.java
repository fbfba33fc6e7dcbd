package org.immerse.safeguarding.internal.view;

/** Where the pages are. */
final class Routes {
    static final String LIST = "safeguarding";
    static final String CLEARANCE = "safeguarding/clearance";

    private Routes() {}

    static String clearance(String kind, String subject) {
        return CLEARANCE + "/" + kind + "/" + subject;
    }
}
