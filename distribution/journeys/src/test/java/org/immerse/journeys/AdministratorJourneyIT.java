package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an administrator does: takes a module out of the running site and brings it back. */
@Journey
class AdministratorJourneyIT {
    private static final String CARD = "#module-jobs-spain";
    private static final String ENTRY = "nav.im-bottom a[href$='jobs-spain']";

    private final RunningSite site;
    private final Browsing browsing;

    AdministratorJourneyIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
    }

    @Test
    void aModuleLeavesEveryOpenBrowserAndComesBackWithAllItsData() {
        try (Person administrator = new Person(site, browsing.desk("en"));
                Person newcomer = new Person(site, browsing.phone("es"))) {
            newcomer.signIn("amina").open("requests").sees("#requests a[href*='requests/item/']");
            int requests = newcomer.find("#requests a[href*='requests/item/']").count();
            newcomer.open("jobs-spain").sees(".im-match .im-fit").sees(ENTRY);
            administrator.signIn("admin").open("admin/modules").sees(CARD);
            try {
                administrator.click(CARD + " vaadin-button").click("vaadin-dialog vaadin-button[theme~='error']");
                administrator.sees(CARD + ".off .im-state.off");
                newcomer.misses(ENTRY).sees("#view-gone");
                newcomer.open("people/file").sees("#people-file");
                newcomer.open("jobs-spain").sees("#view-gone");
            } finally {
                administrator.click(CARD + " vaadin-button[theme~='primary']");
                administrator.sees(CARD + " .im-state.on");
            }
            newcomer.sees(ENTRY).sees(".im-match .im-fit");
            newcomer.open("requests").sees("#requests a[href*='requests/item/']");
            assertThat(newcomer.find("#requests a[href*='requests/item/']").count())
                    .isEqualTo(requests);
            administrator.open("admin/audit?action=module.stop").reads("#main table", "jobs-spain");
        }
    }
}
