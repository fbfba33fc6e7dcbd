package org.immerse.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The newcomer's journey on the site as it is shipped, with H2. */
@Journey
class NewcomerJourneyIT extends NewcomerJourney {
    NewcomerJourneyIT(RunningSite site, Browsing browsing) {
        super(site, browsing);
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"es, ltr, cocinera", "ar, rtl, طباخ"})
    void fromReadingWithoutAnAccountToFollowingAnApplication(String language, String direction, String occupation) {
        walk(language, direction, occupation);
    }
}
