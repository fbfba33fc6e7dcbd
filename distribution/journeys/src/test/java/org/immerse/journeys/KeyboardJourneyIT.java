package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Applying with the keyboard alone. */
@Journey
class KeyboardJourneyIT {
    private static final int MOST_STEPS = 120;

    private final RunningSite site;
    private final Browsing browsing;

    KeyboardJourneyIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
    }

    @Test
    void somebodyWithoutAMouseApplies() {
        String vacancy = "keys-" + UUID.randomUUID().toString().substring(0, 6);
        site.post(
                "/offers?module=jobs-spain",
                site.apiKey(),
                "application/json",
                java.net.http.HttpRequest.BodyPublishers.ofString(Postings.good(vacancy)));
        try (Person person = new Person(site, browsing.desk("es"))) {
            person.open("sign-in?next=jobs-spain").sees("input[autocomplete='current-password']");
            tabTo(person, "input[autocomplete='username']");
            write(person, "demba");
            tabTo(person, "input[autocomplete='current-password']");
            write(person, Person.PASSWORD);
            press(person, "Enter");
            person.isAt("jobs-spain").sees("#jobs-search input");
            tabTo(person, "#jobs-search input");
            write(person, vacancy);
            press(person, "Enter");
            person.reads(".im-match h2", vacancy);
            tabTo(person, ".im-match h2 a");
            press(person, "Enter");
            person.sees("#jobs-spain-vacancy a[href*='jobs-spain/apply/']");
            tabTo(person, "a[href*='jobs-spain/apply/']");
            press(person, "Enter");
            person.sees("#apply-agree");
            tabTo(person, "#apply-name input");
            write(person, "Demba");
            tabTo(person, "#apply-email input");
            write(person, "demba@example.org");
            tabTo(person, "#apply-agree input");
            press(person, "Space");
            tabTo(person, "#jobs-spain-apply vaadin-button[theme~='primary']");
            press(person, "Enter");
            person.sees("#jobs-spain-apply a[href*='requests/item/']");
            tabTo(person, "#jobs-spain-apply a[href*='requests/item/']");
            press(person, "Enter");
            person.sees("#requests-item .im-thread");
        }
    }

    /** Goes on with the tabulator until the focus is there; the focus is to be seen at every step. */
    private static void tabTo(Person person, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Object there = person.page()
                    .evaluate(
                            "selector => !!document.activeElement && document.activeElement.matches(selector)",
                            selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            person.page().keyboard().press("Tab");
        }
        assertThat(selector).as("reached with the keyboard").isNull();
    }

    private static void write(Person person, String words) {
        person.page().keyboard().press("Control+a");
        person.page().keyboard().type(words);
    }

    private static void press(Person person, String key) {
        person.page().keyboard().press(key);
        person.calm();
    }
}
