package org.immerse.accommodation.italy.internal.placement.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses these views lead to. */
final class Routes {
    static final String MINE = "accommodation-italy";
    static final String MATCH = "accommodation-italy/match";
    static final String ITEM = "accommodation-italy/placement";
    static final String GROUP = "accommodation-italy/group";
    static final String GUARD = GROUP + "/matches";
    static final String HOST = "accommodation-italy/interested";
    static final String STAFF = "accommodation-italy/placements";
    static final String DECIDE = "accommodation-italy/decide";

    private Routes() {}

    static String match(String home) {
        return MATCH + "/" + home;
    }

    static String home(String home) {
        return "accommodation-italy/home/" + home;
    }

    static String item(String placement) {
        return ITEM + "/" + placement;
    }

    static String decide(String home) {
        return DECIDE + "/" + home;
    }

    static String questions(String then) {
        return "people/questions?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    static String question(String field, String then) {
        return "people/questions/" + field + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }
}
