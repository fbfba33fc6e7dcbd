package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The way of somebody new in the country, on a phone: from reading to following an own application. */
abstract class NewcomerJourney {
    private static final int BEFORE_LEAVING = 4;

    private final RunningSite site;
    private final Browsing browsing;

    NewcomerJourney(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
    }

    /**
     * Goes the whole way.
     *
     * @param language of the phone
     * @param direction of its script
     * @param occupation what they call their work
     */
    final void walk(String language, String direction, String occupation) {
        String name = "journey-" + UUID.randomUUID().toString().substring(0, 8);
        BrowserContext phone = browsing.phone(language);
        try (Person newcomer = new Person(site, phone)) {
            readsJobs(newcomer, language, direction);
            List<String> first = registersAndAnswersSome(newcomer, name, occupation);
            newcomer.leaveThePage();
            phone.clearCookies();
            comesBackAndAnswersTheRest(newcomer, name, occupation, first);
            seesTheBestFirst(newcomer);
            String vacancy = opensTheBest(newcomer);
            applies(newcomer, vacancy);
            findsAnswersAndConsentInTheFile(newcomer);
            signsOut(newcomer);
        }
    }

    private static void readsJobs(Person newcomer, String language, String direction) {
        newcomer.open("jobs-spain").sees(".im-matches .im-match");
        newcomer.sees("html[lang^='%s'][dir='%s']".formatted(language, direction));
        newcomer.click(".im-match h2 a").sees("#jobs-spain-vacancy h1");
        assertThat(newcomer.find("#jobs-why").count())
                .as("no reasons for strangers")
                .isZero();
    }

    private static List<String> registersAndAnswersSome(Person newcomer, String name, String occupation) {
        newcomer.open("people/questions?then=jobs-spain").isAt("sign-in");
        newcomer.click("#main a[href^='register']").register(name);
        newcomer.sees("#people-continue");
        return Questions.ofWork(newcomer, occupation).answer(BEFORE_LEAVING);
    }

    private static void comesBackAndAnswersTheRest(
            Person newcomer, String name, String occupation, List<String> first) {
        newcomer.open("people/questions?then=jobs-spain").isAt("sign-in");
        newcomer.signInHere(name).sees("#people-continue");
        Questions questions = Questions.ofWork(newcomer, occupation);
        assertThat(questions.asked())
                .as("goes on where it was left")
                .isNotEmpty()
                .isNotIn(first);
        assertThat(questions.answer(Integer.MAX_VALUE)).hasSizeGreaterThan(3).doesNotContainAnyElementsOf(first);
        newcomer.isAt("people/check").sees("#people-check dl");
        newcomer.click("#people-ready").isAt("people/done");
        newcomer.click("#people-done a[href^='jobs-spain']").isAt("jobs-spain");
    }

    private static void seesTheBestFirst(Person newcomer) {
        newcomer.sees(".im-match .im-fit");
        List<Integer> scores = Points.scores(newcomer);
        assertThat(scores).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static String opensTheBest(Person newcomer) {
        int shown = Points.scores(newcomer).getFirst();
        newcomer.click(".im-match h2 a").sees("#jobs-spain-vacancy h1");
        assertThat(Points.addUp(newcomer, "#jobs-why")).isEqualTo(shown);
        return newcomer.where().substring("jobs-spain/vacancy/".length());
    }

    private static void applies(Person newcomer, String vacancy) {
        newcomer.click("a[href$='jobs-spain/apply/%s']".formatted(vacancy)).sees("#apply-agree");
        newcomer.fill("#apply-name input", "Journey");
        newcomer.fill("#apply-email input", "journey@example.org");
        newcomer.click("#jobs-spain-apply vaadin-button[theme~='primary']");
        newcomer.sees("#jobs-spain-apply .im-errors");
        newcomer.find("#apply-agree input").check();
        newcomer.calm().click("#jobs-spain-apply vaadin-button[theme~='primary']");
        newcomer.click("#jobs-spain-apply a[href*='requests/item/']").sees("#requests-item .im-thread");
        String request = newcomer.where();
        newcomer.open("requests").sees("#requests a[href$='%s']".formatted(request));
        newcomer.click("#requests a[href$='%s']".formatted(request)).sees("#requests-withdraw");
    }

    private static void findsAnswersAndConsentInTheFile(Person newcomer) {
        newcomer.open("people/file").sees("#people-file dl").reads("#people-file", "journey@example.org");
        newcomer.sees("#agreed li vaadin-button");
    }

    private static void signsOut(Person newcomer) {
        newcomer.open("menu").click("#main button.im-btn").isAt("");
        newcomer.open("people/file").isAt("sign-in");
        newcomer.open("requests").isAt("sign-in");
    }
}
