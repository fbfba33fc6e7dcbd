package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A year later, and nobody verified anything: entries have left the directory by themselves, and one tap brings one back. */
@Journey("")
class CyprusLaterIT {
    private static final String SERVICE = "services/health-card-nicosia";
    private static final String ENTRY = "#freshness .im-card:has(a[href$='%s'])".formatted(SERVICE);

    private static RunningSite site;

    private final Browsing browsing;

    CyprusLaterIT(Browsing browsing) {
        this.browsing = browsing;
    }

    /** A site of its own: what has grown old does not grow young again. */
    @BeforeAll
    static void start() {
        site = RunningSite.start("cyprus", "year-later", Map.of());
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void whatNobodyVerifiedLeavesAndComesBackByOneTap() {
        try (Person reader = new Person(site, browsing.phone("ar"))) {
            reader.open(SERVICE).sees("#service h1");
        }
        site.stop();
        site.startAgain("--ahead", "P1Y");
        try (Person reader = new Person(site, browsing.phone("ar"));
                Person office = new Person(site, browsing.desk("el"))) {
            reader.open(SERVICE).sees(".im-empty");
            assertThat(reader.find("#service").count()).isZero();
            office.signIn("health-office").open("worklist").sees("#worklist a[href*='freshness']");
            office.open("freshness").click(ENTRY + " .freshness-all");
            reader.sees("#service h1");
        }
    }
}
