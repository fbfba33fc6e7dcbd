package org.immerse.jobs.spain.internal.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses these views lead to. */
final class Routes {
    static final String JOBS = "jobs-spain";
    static final String VACANCY = "jobs-spain/vacancy";
    static final String APPLY = "jobs-spain/apply";
    static final String SAVED = "jobs-spain/saved";
    static final String EMPLOYER = "jobs-spain/employer";
    static final String EDIT = "jobs-spain/employer/edit";
    static final String IMPORT = "jobs-spain/employer/import";
    static final String CANDIDATES = "jobs-spain/employer/candidates";
    /** Where a new vacancy is written, in place of an id. */
    static final String NEW = "new";
    /** The questions of the profile, of the people module. */
    static final String PROFILE = "people/questions";
    /** One's requests, of the requests module. */
    static final String REQUESTS = "requests";

    private Routes() {}

    static String vacancy(String id) {
        return VACANCY + "/" + id;
    }

    static String apply(String id) {
        return APPLY + "/" + id;
    }

    static String edit(String id) {
        return EDIT + "/" + id;
    }

    static String candidates(String id) {
        return CANDIDATES + "/" + id;
    }

    /** All open questions of the profile, coming back afterwards. */
    static String questions(String then) {
        return PROFILE + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    /** One question of the profile, coming back afterwards. */
    static String question(String field, String then) {
        return PROFILE + "/" + field + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    /** One request. */
    static String request(String id) {
        return REQUESTS + "/item/" + id;
    }
}
