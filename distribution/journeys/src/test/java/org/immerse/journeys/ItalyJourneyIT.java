package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a young person into a home, with a coordinator, a host and a guardian beside them, each in a browser of their own. */
@Journey("italy")
class ItalyJourneyIT {
    private static final String PLACEMENT = "#accommodation-italy-placement";
    private static final String NOW = PLACEMENT + " .im-thread [aria-current='step']";
    private static final String STEP = "#accommodation-italy-step-";
    private static final String MATCH = "#accommodation-italy-match ";
    private static final String LIVING = "#accommodation-italy-living ";
    private static final String WAITS = "#accommodation-italy-stays .im-card:has-text('Mariama') .im-badge";
    private static final String WHERE = "Casa dei giovani";

    private final RunningSite site;
    private final Browsing browsing;
    private final ItalianDemo demo;
    private final LocalDate today = LocalDate.now();

    ItalyJourneyIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
        this.demo = new ItalianDemo(site);
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"fr, ltr", "ar, rtl"})
    void aYoungPersonFindsAHomeWithEverybodyBesideThem(String language, String direction) {
        String name = "journey-" + UUID.randomUUID().toString().substring(0, 8);
        try (Person coordinator = new Person(site, browsing.desk("it"));
                Person young = new Person(site, browsing.phone(language));
                Person guardian = new Person(site, browsing.phone("it"));
                Person host = new Person(site, browsing.desk("it"))) {
            coordinator.signIn("coordinator");
            String password = registers(coordinator, name);
            namesAGuardian(coordinator);
            young.open("sign-in").signInHere(name, password);
            young.sees("html[lang^='%s'][dir='%s']".formatted(language, direction));
            tellsAboutThemselves(young, name, language);
            seesThePlanTo18(young);
            String home = isInterestedInTheBest(young);
            host.signIn(demo.hosts().get(home));
            theHostIsInterested(host, young);
            String placement = young.where();
            theyMeet(coordinator, guardian, young, host, placement, home, name);
            theyAgree(coordinator, young, host, placement);
        }
    }

    @Test
    void aPlaceIsShownOnlyOnceTwoOfTheStaffApprovedIt() {
        String home = "demo-home-bertani-mansarda";
        String check = "safeguarding/clearance/accommodation-italy.place/" + home;
        try (Person one = new Person(site, browsing.desk("it"));
                Person two = new Person(site, browsing.desk("it"));
                Person young = new Person(site, browsing.phone("ar"))) {
            young.signIn("yusuf").open("accommodation-italy/match/" + home).sees(MATCH + ".im-empty");
            one.signIn("coordinator").open(check);
            for (String item : List.of("right-to-let", "room")) {
                one.click("#safeguarding-item-%s vaadin-button".formatted(item))
                        .sees("#safeguarding-item-%s vaadin-button >> nth=1".formatted(item));
            }
            one.click("#safeguarding-sign").sees("#safeguarding-second").click("#safeguarding-second");
            one.sees("#safeguarding-clearance .im-errors");
            assertThat(young.find(MATCH + ".im-empty").count()).isOne();
            two.signIn("coordinator2").open(check).click("#safeguarding-second").misses("#safeguarding-second");
            young.sees(MATCH + ".im-points");
        }
    }

    @Test
    void whatIsSaidAfterAWeekReachesTheCoordinatorAtOnce() {
        try (Person coordinator = new Person(site, browsing.desk("it"));
                Person young = new Person(site, browsing.phone("fr"))) {
            coordinator.signIn(demo.coordinatorOf("mariama"));
            young.signIn("mariama").open("accommodation-italy");
            young.click("#accommodation-italy-mine a[href*='placement/']").sees(NOW);
            String before = young.find(NOW).innerText();
            coordinator.open(young.where());
            step(
                    coordinator,
                    "move-in",
                    () -> coordinator.day(form("move-in") + "vaadin-date-picker", today.minusDays(8)));
            young.leaves(NOW, before);
            coordinator.open("accommodation-italy/stays").misses(WAITS);
            young.open("accommodation-italy/living").click(LIVING + "vaadin-radio-button >> nth=2");
            young.fill(LIVING + "textarea", "Il fait froid le soir.")
                    .find(LIVING + "vaadin-checkbox input")
                    .check();
            young.calm().click(LIVING + "vaadin-button[theme~='primary']").sees(LIVING + ".im-callout");
            coordinator.sees(WAITS);
        }
    }

    private String registers(Person coordinator, String name) {
        LocalDate birth = today.minusYears(18).plusMonths(2);
        String form = "#accommodation-italy-register ";
        coordinator.open("accommodation-italy/register").click("#accommodation-italy-register-go");
        coordinator.sees(form + ".im-errors");
        coordinator.fill("#accommodation-italy-name input", name);
        coordinator.fill(form + "vaadin-text-field >> nth=1 >> input", "Sira");
        coordinator.fill(form + "vaadin-integer-field >> nth=0 >> input", String.valueOf(birth.getDayOfMonth()));
        coordinator.fill(form + "vaadin-integer-field >> nth=1 >> input", String.valueOf(birth.getMonthValue()));
        coordinator.fill(form + "vaadin-integer-field >> nth=2 >> input", String.valueOf(birth.getYear()));
        coordinator.click("#accommodation-italy-register-go").sees(form + ".im-callout .im-ref");
        String password = coordinator.find(form + ".im-callout .im-ref").nth(1).innerText();
        coordinator.click(form + ".im-callout a").sees("#accommodation-italy-person h1");
        return password;
    }

    private void namesAGuardian(Person coordinator) {
        coordinator
                .click("#accommodation-italy-person a[href*='delegation/person/']")
                .sees("#delegation-purposes");
        Locator known = coordinator.find("#delegation-arrange vaadin-select");
        if (known.count() > 0) {
            coordinator.click("#delegation-arrange vaadin-select").click("vaadin-select-item:has-text('Elena')");
        } else {
            coordinator.fill("#delegation-actor input", "guardian");
        }
        for (int purpose = 0;
                purpose
                        < coordinator
                                .find("#delegation-purposes vaadin-checkbox")
                                .count();
                purpose++) {
            coordinator.click("#delegation-purposes vaadin-checkbox >> nth=" + purpose);
        }
        coordinator.day("#delegation-arrange vaadin-date-picker >> nth=0", today);
        coordinator.day("#delegation-arrange vaadin-date-picker >> nth=1", today.plusMonths(1));
        coordinator.click("#delegation-grant").reads("#delegation-arrange", "Elena");
    }

    private void tellsAboutThemselves(Person young, String name, String language) {
        young.open("people/questions?then=accommodation-italy").sees("#people-continue");
        List<String> asked = Questions.ofHome(young, language, today.plusMonths(3), name, "+39 300 555 0101")
                .answer(Integer.MAX_VALUE);
        assertThat(asked).hasSizeGreaterThan(20).doesNotContain("birth-date");
        young.isAt("people/check")
                .find("#people-check vaadin-checkbox input")
                .first()
                .check();
        young.calm().click("#people-ready").isAt("people/done");
    }

    private static void seesThePlanTo18(Person young) {
        young.open("plans").sees("#plans .im-plan h3");
        assertThat(young.find("#plans .im-plan h3").count()).isGreaterThan(3);
        young.sees("#plans-calendar");
    }

    private static String isInterestedInTheBest(Person young) {
        young.open("accommodation-italy").sees(".im-match .im-fit");
        List<Integer> scores = Points.scores(young);
        assertThat(scores).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        young.click(".im-match h2 a").sees("#accommodation-italy-match h1");
        assertThat(Points.addUp(young, "#accommodation-italy-match")).isEqualTo(scores.getFirst());
        String home = young.where().substring("accommodation-italy/match/".length());
        young.click("#accommodation-italy-step-interest").sees(PLACEMENT + " h1");
        return home;
    }

    private static void theHostIsInterested(Person host, Person young) {
        host.open("accommodation-italy/interested").sees("#accommodation-italy-interested .im-match");
        String before = young.find(NOW).innerText();
        host.click("#accommodation-italy-interested .im-match:has(a[href$='%s']) %sinterest"
                .formatted(young.where(), STEP));
        young.leaves(NOW, before);
    }

    private void theyMeet(
            Person coordinator,
            Person guardian,
            Person young,
            Person host,
            String placement,
            String home,
            String name) {
        guardian.signIn("guardian").open(placement).click(STEP + "guardian-agrees");
        host.open(placement).sees(NOW);
        coordinator.open("accommodation-italy/decide/" + home).sees("#accommodation-italy-decide vaadin-radio-button");
        coordinator.click("#accommodation-italy-decide vaadin-radio-button:has-text('%s')".formatted(name));
        coordinator.day("#accommodation-italy-decide vaadin-date-picker", today.plusDays(3));
        coordinator.time("#accommodation-italy-decide vaadin-time-picker", "16:00");
        coordinator.fill("#accommodation-italy-decide vaadin-text-field input", WHERE);
        coordinator.fill("#accommodation-italy-decide textarea", "Si capiscono bene.");
        coordinator.click("#accommodation-italy-decide-do").isAt(placement);
        young.reads(NOW, WHERE);
        host.reads(NOW, WHERE);
        step(coordinator, "plan-visit", () -> {
            coordinator.day(form("plan-visit") + "vaadin-date-picker", today.plusDays(5));
            coordinator.time(form("plan-visit") + "vaadin-time-picker", "17:00");
            coordinator.fill(form("plan-visit") + "vaadin-text-field input", "Nella casa");
        });
        young.reads(NOW, "Nella casa");
    }

    private void theyAgree(Person coordinator, Person young, Person host, String placement) {
        young.click(STEP + "say-yes");
        host.click(STEP + "say-yes");
        step(coordinator, "agree", () -> {
            coordinator.day(form("agree") + "vaadin-date-picker >> nth=0", today.plusMonths(3));
            coordinator.day(form("agree") + "vaadin-date-picker >> nth=1", today.plusMonths(15));
        });
        young.reads(NOW, "2027");
        young.open("accommodation-italy").sees("#accommodation-italy-mine a[href$='%s']".formatted(placement));
    }

    private static void step(Person coordinator, String step, Runnable fields) {
        coordinator.click(form(step) + "vaadin-details-summary");
        fields.run();
        coordinator.click(STEP + step);
    }

    private static String form(String step) {
        return "vaadin-details:has(%s%s) ".formatted(STEP, step);
    }
}
