package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, on a phone and on a desk, left to right and right to left: readable by everybody, and nothing sticks out. */
@Journey
class AccessibilityIT {
    private final RunningSite site;

    AccessibilityIT(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyViewIsForEverybody(String language) {
        try (Browsing browsing = new Browsing()) {
            Looks looks = new Looks(site, browsing, language);
            looks.at("", "stranger", strangers(language));
            looks.at("amina", "newcomer", newcomers());
            looks.at("employer", "employer", employers());
            looks.at("admin", "administrator", administrators());
            looks.at(Looks.NEW, "empty", empty());
            assertThat(looks.problems()).isEmpty();
        }
    }

    private static Map<String, String> empty() {
        return Map.of(
                "jobs", "jobs-spain",
                "requests", "requests",
                "saved", "jobs-spain/saved",
                "file", "people/file",
                "question", "people/questions/languages?all=yes");
    }

    private static Map<String, String> strangers(String language) {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("home", "");
        views.put("jobs", "jobs-spain");
        views.put("nothing-found", "jobs-spain?q=zzzzzz");
        views.put("vacancy", "jobs-spain > .im-match h2 a");
        views.put("sign-in", "sign-in");
        views.put("register", "register");
        views.put("menu", "menu");
        views.put("not-found", "no-such-place");
        views.put("register-errors", "register ! #main vaadin-button[theme~='primary']");
        views.put("pages", "pages/" + language + "/");
        views.put("page", "pages/" + language + "/ > main a[href*='/site/']");
        return views;
    }

    private static Map<String, String> newcomers() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("home", "");
        views.put("jobs", "jobs-spain");
        views.put("vacancy", "jobs-spain > .im-match h2 a");
        views.put("apply", "jobs-spain?q=Comedor > .im-match h2 a > a[href*='jobs-spain/apply/']");
        views.put("saved", "jobs-spain/saved");
        for (String question :
                List.of("experience", "skills", "languages", "education", "place", "available", "wished-pay")) {
            views.put("question-" + question, "people/questions/" + question + "?all=yes");
        }
        views.put("check", "people/check");
        views.put("done", "people/done");
        views.put("file", "people/file");
        views.put("requests", "requests");
        views.put("request", "requests > #requests a[href*='requests/item/']");
        views.put("menu", "menu");
        views.put("forbidden", "admin/modules");
        return views;
    }

    private static Map<String, String> employers() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("home", "");
        views.put("vacancies", "jobs-spain/employer");
        views.put("new", "jobs-spain/employer/edit/new");
        views.put("new-errors", "jobs-spain/employer/edit/new ! #main vaadin-button[theme~='primary']");
        views.put("import", "jobs-spain/employer/import");
        views.put("candidates", "jobs-spain/employer > #jobs-spain-employer a[href*='candidates/']");
        views.put("requests", "requests");
        return views;
    }

    private static Map<String, String> administrators() {
        Map<String, String> views = new LinkedHashMap<>();
        for (String view : List.of("modules", "health", "accounts", "keys", "audit", "firewall")) {
            views.put(view, "admin/" + view);
        }
        views.put("decisions", "decisions");
        return views;
    }
}
