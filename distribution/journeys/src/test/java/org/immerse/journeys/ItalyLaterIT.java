package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eight months later, and nobody did anything: what had to end has ended, and nothing else. */
@Journey("")
class ItalyLaterIT {
    private static final String MINOR = "demo-young-01";
    private static final String HOMES = "#accommodation-italy-mine .im-match h2 a";
    private static final String AGREE = "#accommodation-italy-agree";
    private static final String UNAPPROVED = "#worklist a[href*='safeguarding/clearance/']";

    private static RunningSite site;

    private final Browsing browsing;

    ItalyLaterIT(Browsing browsing) {
        this.browsing = browsing;
    }

    /** A site of its own: what has ended does not begin again. */
    @BeforeAll
    static void start() {
        site = RunningSite.start("italy", "later", Map.of());
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void whatHadToEndHasEndedByItself() {
        aGuardianActsForAMinor();
        String home = somebodyIsShown();
        String stay = somebodyLivesInAHome();
        int unapproved = homesWithResidentsNotApproved();
        site.stop();
        site.startAgain("--ahead", "P8M");
        theGuardianMeetsThemNowhere();
        theyAreAskedAfreshAndTheirPlanIsAnother();
        theHomeIsShownToNobody(home);
        assertThat(somebodyLivesInAHome()).isEqualTo(stay);
        assertThat(homesWithResidentsNotApproved()).isGreaterThan(unapproved);
    }

    private void aGuardianActsForAMinor() {
        try (Person guardian = new Person(site, browsing.desk("it"));
                Person minor = new Person(site, browsing.phone("fr"))) {
            guardian.signIn("guardian");
            guardian.open("accommodation-italy/group").reads("#accommodation-italy-group", "Amadou");
            guardian.open("plans/person/" + MINOR).sees("#plans-person .im-plan h3");
            guardian.open("people/for/" + MINOR).sees("#people-acting-banner");
            minor.signIn("amadou").open("accommodation-italy").sees(HOMES).misses(AGREE);
            minor.open("plans").reads("#plans", "Jusqu’à tes 18 ans");
        }
    }

    private void theGuardianMeetsThemNowhere() {
        try (Person guardian = new Person(site, browsing.desk("it"))) {
            guardian.signIn("guardian");
            guardian.open("accommodation-italy/group").sees("#accommodation-italy-group h1");
            assertThat(guardian.page().content()).doesNotContain("Amadou");
            guardian.open("plans/person/" + MINOR)
                    .sees("#plans-person .im-empty")
                    .misses(".im-plan");
            guardian.open("people/for/" + MINOR).sees(".im-empty").misses("#people-acting-banner");
        }
    }

    private void theyAreAskedAfreshAndTheirPlanIsAnother() {
        try (Person grown = new Person(site, browsing.phone("fr"))) {
            grown.signIn("amadou").open("accommodation-italy").sees(AGREE);
            grown.open("plans").sees("#plans .im-plan h3");
            assertThat(grown.find("#plans").innerText()).doesNotContain("Jusqu’à tes 18 ans");
        }
    }

    private String somebodyIsShown() {
        try (Person young = new Person(site, browsing.phone("ar"))) {
            String home = young.signIn("yusuf")
                    .open("accommodation-italy")
                    .sees(HOMES)
                    .find(HOMES)
                    .first()
                    .getAttribute("href");
            young.open(home).sees("#accommodation-italy-match .im-points");
            return home;
        }
    }

    private void theHomeIsShownToNobody(String home) {
        try (Person young = new Person(site, browsing.phone("ar"))) {
            young.signIn("yusuf").open("accommodation-italy").sees("#accommodation-italy-mine h1");
            assertThat(young.find("a[href$='%s']".formatted(home)).count()).isZero();
            young.open(home).sees("#accommodation-italy-match .im-empty").misses(".im-points");
        }
    }

    private String somebodyLivesInAHome() {
        try (Person young = new Person(site, browsing.phone("fr"))) {
            return young.signIn("demba")
                    .open("accommodation-italy/living")
                    .find("#accommodation-italy-living .im-card h2")
                    .first()
                    .innerText();
        }
    }

    private int homesWithResidentsNotApproved() {
        try (Person coordinator = new Person(site, browsing.desk("it"))) {
            coordinator.signIn("coordinator").open("worklist?kind=accommodation-italy.home.unapproved");
            return coordinator.sees("#worklist h1").find(UNAPPROVED).count();
        }
    }
}
