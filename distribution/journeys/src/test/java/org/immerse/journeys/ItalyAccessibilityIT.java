package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views of a site in Italy, on a phone and on a desk, left to right and right to left. */
@Journey("italy")
class ItalyAccessibilityIT {
    private static final String MINE = "accommodation-italy";

    private final RunningSite site;

    ItalyAccessibilityIT(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyViewIsForEverybody(String language) {
        try (Browsing browsing = new Browsing()) {
            Looks looks = new Looks(site, browsing, language);
            looks.at("mariama", "young", young());
            looks.at("casaponte", "host", hosts());
            looks.at("guardian", "guardian", guardians());
            looks.at("coordinator", "coordinator", coordinators());
            looks.at(Looks.NEW, "new", empty());
            assertThat(looks.problems()).isEmpty();
        }
    }

    private static Map<String, String> young() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("homes", MINE);
        views.put("match", MINE + " > .im-match h2 a");
        views.put("home", MINE + " > .im-match h2 a > a[href*='accommodation-italy/home/']");
        views.put("placement", MINE + " > #accommodation-italy-mine a[href*='accommodation-italy/placement/']");
        views.put("living", MINE + "/living");
        views.put("care", MINE + "/care");
        views.put("plan", "plans");
        views.put("plan-sheet", "plans/sheet");
        views.put("acting", "delegation/mine");
        views.put("question-birth-date", "people/questions/birth-date?all=yes");
        views.put("question-independence", "people/questions/independence?all=yes");
        views.put("question-letter", "people/questions/letter?all=yes");
        return views;
    }

    private static Map<String, String> hosts() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("homes", MINE + "/host");
        views.put("photos", MINE + "/host > a[href*='host/photos/']");
        views.put("entry", MINE + "/host/entry/new");
        views.put("entry-errors", MINE + "/host/entry/new ! #accommodation-italy-entry-go");
        for (String page : List.of("where", "beds", "rent", "household", "for-whom", "words")) {
            views.put("entry-" + page, MINE + "/host/entry/demo-home-ponte-1/" + page);
        }
        views.put("check", MINE + "/host/check/demo-home-ponte-1");
        views.put("preview", MINE + "/host/preview/demo-home-ponte-1");
        views.put("interested", MINE + "/interested");
        views.put("placement", MINE + "/interested > #accommodation-italy-interested a[href*='placement/']");
        views.put("living", MINE + "/living");
        views.put("worklist", "worklist");
        return views;
    }

    private static Map<String, String> guardians() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("group", MINE + "/group");
        views.put("held", "delegation");
        views.put("plan", "plans/person/demo-young-01");
        views.put("fill", "people/for/demo-young-01");
        return views;
    }

    private static Map<String, String> coordinators() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("worklist", "worklist");
        views.put("people", MINE + "/people");
        views.put("person", MINE + "/people > a[href*='accommodation-italy/person/']");
        views.put("guardians", "delegation/person/demo-young-01");
        views.put("register", MINE + "/register");
        views.put("register-errors", MINE + "/register ! #accommodation-italy-register-go");
        views.put("placements", MINE + "/placements");
        views.put("placement", MINE + "/placements > a[href*='accommodation-italy/placement/']");
        views.put("boards", MINE + "/board");
        views.put("board", MINE + "/board > #accommodation-italy-board-make");
        views.put("places", MINE + "/places");
        views.put("checks", "safeguarding");
        views.put("check", "safeguarding > #safeguarding a[href*='safeguarding/clearance/']");
        views.put("stays", MINE + "/stays");
        views.put("outcomes", MINE + "/outcomes");
        return views;
    }

    private static Map<String, String> empty() {
        return Map.of(
                "homes",
                MINE,
                "living",
                MINE + "/living",
                "care",
                MINE + "/care",
                "plan",
                "plans",
                "acting",
                "delegation/mine");
    }
}
