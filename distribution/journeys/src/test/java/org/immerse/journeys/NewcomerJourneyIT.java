package org.immerse.journeys;

/** The newcomer's journey on the site as it is shipped, with H2. */
@Journey
class NewcomerJourneyIT extends NewcomerJourney {
    NewcomerJourneyIT(RunningSite site, Browsing browsing) {
        super(site, browsing);
    }
}
