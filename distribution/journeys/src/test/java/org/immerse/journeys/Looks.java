package org.immerse.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goes through views in one language, and looks at each as wide as a desk and as narrow as a phone. */
final class Looks {
    /** In place of an account's name: somebody who has just registered. */
    static final String NEW = "+";

    /** Whether to keep a picture of each view, {@code -Djourneys.pictures=true}; not as a rule, for it takes its time. */
    private static final boolean PICTURES = Boolean.getBoolean("journeys.pictures");

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * Colours and sizes, which take most of the time, are the same in every language: they are measured in one, at both widths. In the
     * others the rules that words and direction can break are asked at the phone's width.
     */
    private static final List<String> MEASURES = List.of("color-contrast", "target-size");

    private static final String MEASURED = "en";
    private static final String ANY = "#main > *";
    private static final int PHONE = 360;
    private static final int PHONE_HEIGHT = 740;

    private final RunningSite site;
    private final Browsing browsing;
    private final String language;
    private final List<String> found = new ArrayList<>();

    Looks(RunningSite site, Browsing browsing, String language) {
        this.site = site;
        this.browsing = browsing;
        this.language = language;
    }

    /** What is wrong, with the place where it was seen. */
    List<String> problems() {
        return found;
    }

    /**
     * Looks at views as somebody.
     *
     * @param account empty for a stranger
     * @param role the first word of the pictures' names
     * @param views names to ways: an address, then selectors to follow after {@code >} and one to press for errors after {@code !}
     */
    void at(String account, String role, Map<String, String> views) {
        try (Person person = new Person(site, browsing.desk(language))) {
            if (account.equals(NEW)) {
                person.open("register")
                        .register("looks-" + UUID.randomUUID().toString().substring(0, 8));
            } else if (!account.isEmpty()) {
                person.signIn(account);
            }
            views.forEach((view, way) -> lookAt(person, role + "-" + view + "-" + language, way));
        }
    }

    private void lookAt(Person person, String place, String way) {
        Page page = person.page();
        ViewportSize desk = page.viewportSize();
        try {
            goes(person, way);
            look(person, place + "-" + desk.width);
            page.setViewportSize(PHONE, PHONE_HEIGHT);
            look(person.calm(), place + "-" + PHONE);
        } catch (AssertionError broken) {
            found.add(place + ": " + broken.getMessage());
        } finally {
            page.setViewportSize(desk.width, desk.height);
        }
    }

    private void look(Person person, String place) {
        if (PICTURES) {
            person.picture(place);
        }
        problemsOn(person).forEach(problem -> found.add(place + ": " + problem));
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

    private List<String> problemsOn(Person person) {
        List<String> problems = new ArrayList<>();
        Object beyond = person.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) beyond).intValue() > 0) {
            problems.add("sticks out by " + beyond + " pixels");
        }
        if (isMeasured() || person.page().viewportSize().width == PHONE) {
            for (Rule rule : violations(person.page())) {
                problems.add(rule.getId() + " " + rule.getNodes().getFirst().getTarget() + " "
                        + rule.getNodes().getFirst().getHtml());
            }
        }
        return problems;
    }

    /** Of the whole page at once: a field that lies half under the bar at the bottom until one scrolls is not too small. */
    private List<Rule> violations(Page page) {
        ViewportSize window = page.viewportSize();
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(window.width, Math.max(height, window.height));
        try {
            AxeBuilder axe = new AxeBuilder(page)
                    .setLegacyMode(true) // no page holds frames, so that none of another origin is left out
                    .options(onlyViolations())
                    .withTags(RULES);
            return (isMeasured() ? axe : axe.disableRules(MEASURES)).analyze().getViolations();
        } finally {
            page.setViewportSize(window.width, window.height);
        }
    }

    private boolean isMeasured() {
        return language.equals(MEASURED);
    }

    /** What is fine need not be told, which takes long. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
