package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views of a site in Cyprus, on a phone and on a desk, left to right and right to left. */
@Journey("cyprus")
class CyprusAccessibilityIT {
    private static final String SERVICE = "health-card-nicosia";

    private final RunningSite site;

    CyprusAccessibilityIT(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyViewIsForEverybody(String language) {
        try (Browsing browsing = new Browsing()) {
            Looks looks = new Looks(site, browsing, language);
            looks.at("", "stranger", strangers(language));
            looks.at("amal", "newcomer", newcomers());
            looks.at("health-office", "office", offices());
            looks.at("caseworker", "caseworker", caseworkers());
            looks.at("admin", "editor", editors());
            assertThat(looks.problems()).isEmpty();
        }
    }

    private static Map<String, String> strangers(String language) {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("home", "");
        views.put("services", "services");
        views.put("nothing-found", "services?q=zzzzzz");
        views.put("map", "services?q=health&show=map");
        views.put("service", "services/" + SERVICE);
        views.put("sheet", "services/sheet/" + SERVICE);
        views.put("organisation", "services/organisation/health-insurance-office-nicosia");
        views.put("eligibility", "eligibility/services-cyprus." + "health-card");
        views.put("procedures", "procedures");
        views.put("procedure", "procedures/services-cyprus." + "health-card");
        views.put("counter", "procedures/sheet/services-cyprus." + "health-card");
        views.put("scores", "freshness/scores");
        views.put("experts", "experts");
        views.put("volunteering", "volunteering");
        views.put("feedback", "feedback");
        views.put("feedback-errors", "feedback ! #feedback-send");
        views.put("follow", "feedback/follow");
        views.put("page", "pages/" + language + "/directory/" + SERVICE);
        return views;
    }

    private static Map<String, String> newcomers() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("home", "");
        views.put("requests", "requests");
        views.put("appointments", "appointments");
        views.put("book", "services/" + SERVICE + " > #service-book a");
        views.put("wallet", "procedures/wallet");
        views.put("ask", "services/" + SERVICE + " > #service-onward a[href*='experts/ask/']");
        views.put("referrals", "referrals");
        views.put("referral", "referrals > #referrals a[href*='referrals/item/']");
        views.put("offer", "volunteering > #volunteering a[href*='volunteering/offer/']");
        views.put("mail", "mail");
        return views;
    }

    private static Map<String, String> offices() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("worklist", "worklist");
        views.put("desk", "services/desk");
        views.put("edit", "services/edit/" + SERVICE);
        views.put("freshness", "freshness");
        views.put("questions", "experts/desk");
        views.put("times", "services/" + SERVICE + " > #service-book a");
        views.put("volunteers", "volunteering/desk");
        views.put("volunteers-new", "volunteering/edit");
        return views;
    }

    private static Map<String, String> caseworkers() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("referrals", "referrals");
        views.put("refer", "referrals/new");
        views.put("refer-errors", "referrals/new ! #referrals-send");
        return views;
    }

    private static Map<String, String> editors() {
        Map<String, String> views = new LinkedHashMap<>();
        for (String view :
                List.of("services/import", "procedures/import", "eligibility/bench", "feedback/desk", "freshness")) {
            views.put(view.replace('/', '-'), view);
        }
        views.put("pages", "admin/pages");
        views.put("pages-edit", "admin/pages/edit/health");
        return views;
    }
}
