package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a newcomer to a service, with its office and a caseworker beside them, each in a browser of their own. */
@Journey("cyprus")
class CyprusJourneyIT {
    private static final String HEALTH_CARD = "health-card-nicosia";
    private static final String SERVICE = "services/" + HEALTH_CARD;
    private static final String RULE = "eligibility/services-cyprus.health-card";
    private static final String PROCEDURE = "procedures/services-cyprus.health-card";
    private static final String YES = "#eligibility-answer vaadin-radio-button >> nth=0";
    private static final String TIME = "#appointments-book .im-time";
    private static final String APPOINTMENT = "#appointments .im-plan li";

    private final RunningSite site;
    private final Browsing browsing;

    CyprusJourneyIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"el, ltr, κάρτα υγείας", "en, ltr, health card", "ar, rtl, البطاقة الصحية"})
    void aNewcomerFindsAServiceLearnsIfItIsForThemAndGoesThere(String language, String direction, String words) {
        try (Person newcomer = new Person(site, browsing.phone(language))) {
            newcomer.open("services").fill("#services-search input", words);
            newcomer.sees("html[lang^='%s'][dir='%s']".formatted(language, direction))
                    .sees("#directory a[href$='" + SERVICE + "']")
                    .click("#directory a[href$='" + SERVICE + "']");
            newcomer.isAt(SERVICE).sees("#service h1 ~ * .im-badge");
            learnsThatItIsForThem(newcomer);
            newcomer.open("register").register(name());
            goesStepByStep(newcomer);
            booksMovesAndCancels(newcomer);
        }
    }

    @Test
    void anOfficeSeesOfSomebodyReferredOnlyWhatTheyAgreedTo() {
        try (Person newcomer = new Person(site, browsing.phone("en"));
                Person caseworker = new Person(site, browsing.desk("en"));
                Person office = new Person(site, browsing.desk("el"))) {
            newcomer.open("register").register(name());
            newcomer.open("referrals").click("#referrals-make-code").sees("#referrals-code p");
            caseworker.signIn("caseworker").open("referrals/new?service=" + HEALTH_CARD);
            caseworker.fill(
                    "#referrals-code input",
                    newcomer.find("#referrals-code p").first().innerText());
            caseworker.fill("#referrals-words textarea", "Needs a card before the operation.");
            caseworker.click("#referrals-send").sees("a[href*='referrals/item/']");
            newcomer.open("requests")
                    .click("#requests a[href*='referrals/item/']")
                    .sees("#referrals-agree");
            String referral = newcomer.where();
            office.signIn("health-office").open(referral).sees("#referrals-item .im-empty");
            newcomer.click("#referrals-agree").misses("#referrals-agree");
            office.open(referral)
                    .click("#referrals-accept")
                    .click("#referrals-go")
                    .misses("#referrals-accept");
            newcomer.sees("#referrals-item .im-thread li >> nth=3");
        }
    }

    @Test
    void aQuestionIsAnsweredAndAComplaintIsFollowed() {
        try (Person newcomer = new Person(site, browsing.phone("ar"));
                Person office = new Person(site, browsing.desk("el"))) {
            newcomer.open("register").register(name());
            newcomer.open(SERVICE).click("#service-onward a[href*='experts/ask/']");
            newcomer.fill("#experts-words textarea", "هل أحتاج إلى ترجمة؟").click("#experts-send");
            newcomer.click("a[href*='requests/item/']").sees("#requests-item h1");
            String asked = newcomer.where();
            office.signIn("health-office").open(asked).sees("#requests-item textarea");
            office.fill("#requests-words textarea", "Όχι, έχουμε διερμηνέα.").click("#requests-send");
            newcomer.reads("#requests-item", "διερμηνέα");
            newcomer.open(SERVICE).click("#service-onward a[href*='feedback']");
            newcomer.click("#feedback-category vaadin-radio-button >> nth=0");
            newcomer.fill("#feedback-words textarea", "انتظرت ثلاث ساعات.").click("#feedback-send");
            newcomer.click("a[href*='feedback/case/']").sees("#feedback-case .im-thread");
        }
    }

    private static void learnsThatItIsForThem(Person newcomer) {
        newcomer.click("#eligibility-card a.primary").isAt(RULE);
        newcomer.click(YES).click("#eligibility-continue").sees("#eligibility-answer");
        newcomer.open(SERVICE).sees("#eligibility-card p >> nth=1");
        newcomer.click("#eligibility-card a.primary").isAt(RULE);
        newcomer.click(YES)
                .click("#eligibility-continue")
                .sees("#eligibility-result .im-reasons li:not(.miss):not(.ask)");
        newcomer.click("a.im-btn[href$='" + SERVICE + "']").isAt(SERVICE);
    }

    private static void goesStepByStep(Person newcomer) {
        newcomer.open(SERVICE)
                .click("#service-steps a[href*='procedures/']")
                .isAt(PROCEDURE)
                .sees("#procedure-figures");
        newcomer.sees("#procedure-week li").click("#procedure-plan");
        Download calendar = newcomer.page().waitForDownload(() -> newcomer.click("#procedure-calendar"));
        try {
            assertThat(Files.readString(calendar.path())).contains("BEGIN:VCALENDAR", "BEGIN:VEVENT");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void booksMovesAndCancels(Person newcomer) {
        newcomer.open(SERVICE).click("#service-book a").sees(TIME).click(TIME);
        newcomer.click("#appointments-go").misses("#appointments-go");
        newcomer.open("appointments").sees(APPOINTMENT);
        String booked = newcomer.find(APPOINTMENT).first().innerText();
        newcomer.click(APPOINTMENT + " a[href*='slip/']").sees("#appointment-slip .im-counter");
        newcomer.open("appointments")
                .click(APPOINTMENT + " a[href*='move=']")
                .sees(TIME)
                .click(TIME + " >> nth=2");
        newcomer.click("#appointments-go").misses("#appointments-go");
        newcomer.open("appointments").sees(APPOINTMENT);
        assertThat(newcomer.find(APPOINTMENT).first().innerText()).isNotEqualTo(booked);
        newcomer.click(APPOINTMENT + " vaadin-button[theme~='error']").click("#appointments-cancel-go");
        newcomer.misses(APPOINTMENT + " a[href*='move=']");
    }

    private static String name() {
        return "journey-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
