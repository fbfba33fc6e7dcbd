package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view, on a phone and on a desk, left to right and right to left: readable by everybody, and nothing sticks out. */
@Journey
class AccessibilityIT {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String ANY = "#main > *";

    private final RunningSite site;
    private final Browsing browsing;

    AccessibilityIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en, 360", "en, 1280", "ar, 360", "ar, 1280"})
    void everyViewIsForEverybody(String language, int width) {
        List<String> found = new ArrayList<>();
        looksAt("", "stranger", strangers(language), language, width, found);
        looksAt("amina", "newcomer", newcomers(), language, width, found);
        looksAt("employer", "employer", employers(), language, width, found);
        looksAt("admin", "administrator", administrators(), language, width, found);
        looksAt(
                "+",
                "empty",
                Map.of(
                        "jobs",
                        "jobs-spain",
                        "requests",
                        "requests",
                        "saved",
                        "jobs-spain/saved",
                        "file",
                        "people/file",
                        "question",
                        "people/questions/languages?all=yes"),
                language,
                width,
                found);
        assertThat(found).isEmpty();
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

    private void looksAt(
            String name, String role, Map<String, String> views, String language, int width, List<String> found) {
        BrowserContext browser = width < 600 ? browsing.phone(language) : browsing.desk(language);
        try (Person person = new Person(site, browser)) {
            if (name.equals("+")) {
                person.open("register")
                        .register("looks-" + UUID.randomUUID().toString().substring(0, 8));
            } else if (!name.isEmpty()) {
                person.signIn(name);
            }
            views.forEach((view, way) -> {
                String place = "%s-%s-%s-%d".formatted(role, view, language, width);
                try {
                    goes(person, way);
                    person.picture(place);
                    problems(person).forEach(problem -> found.add(place + ": " + problem));
                } catch (AssertionError broken) {
                    found.add(place + ": " + broken.getMessage());
                }
            });
        }
    }

    /** Opens an address, then what stands behind each further selector; one after '!' is pressed too early, for its errors. */
    private static void goes(Person person, String way) {
        String[] pressed = way.split(" ! ");
        String[] steps = pressed[0].split(" > ");
        person.open(steps[0]).sees(ANY);
        for (int step = 1; step < steps.length; step++) {
            String before = person.where();
            person.click(steps[step]);
            person.page().waitForURL(url -> !person.where().equals(before));
            person.calm().sees(ANY);
        }
        if (pressed.length > 1) {
            person.click(pressed[1]).sees(".im-errors");
        }
    }

    private static List<String> problems(Person person) {
        List<String> problems = new ArrayList<>();
        Object beyond = person.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) beyond).intValue() > 0) {
            problems.add("sticks out by " + beyond + " pixels");
        }
        for (Rule rule : violations(person.page())) {
            problems.add(rule.getId() + " " + rule.getNodes().getFirst().getTarget() + " "
                    + rule.getNodes().getFirst().getHtml());
        }
        return problems;
    }

    /** Of the whole page at once: a field that lies half under the bar at the bottom until one scrolls is not too small. */
    private static List<Rule> violations(Page page) {
        ViewportSize window = page.viewportSize();
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(window.width, Math.max(height, window.height));
        try {
            return new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        } finally {
            page.setViewportSize(window.width, window.height);
        }
    }
}
