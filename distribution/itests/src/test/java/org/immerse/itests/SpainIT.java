package org.immerse.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.immerse.api.module.ModuleState;
import org.immerse.testing.container.Distribution;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;

/** Jobs in Spain comes, stops, starts, goes and comes back in a running host; nothing else is touched, no data is lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpainIT extends Host {
    private static final Set<String> OWN = Set.of("org.immerse.jobs-spain");

    @Configuration
    public static Option[] configuration() {
        return Distribution.options();
    }

    @Test
    @Order(1)
    void installingItTouchesNothingThatIsThere() throws Exception {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        for (String shared :
                List.of("knowledge-base", "matching", "allocation", "people", "requests", "ui", "decisions")) {
            Set<String> before = present();
            assertEquals(List.of(), touched(before, () -> install(shared)), shared);
        }
        Set<String> before = present();
        assertEquals(404, get("/api/v1/offers?module=jobs-spain").statusCode());
        assertEquals(List.of(), touched(before, () -> install("jobs-spain")));
        await("offers answer", () -> get("/api/v1/offers?module=jobs-spain").statusCode() == 200);
    }

    @Test
    @Order(2)
    void findsOccupationsInManyLanguages() throws Exception {
        for (String query : List.of("q=cocinera&lang=es", "q=plombier&lang=fr", "q=infermiere&lang=it")) {
            var answer = get("/api/v1/concepts?scheme=occupation&limit=5&" + query);
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"iri\""), query + ": " + answer.body());
        }
    }

    @Test
    @Order(3)
    void stoppingItTakesItsRoutesAwayAndStartingItBringsThemBack() throws Exception {
        Set<String> others = others();
        assertEquals(List.of(), touched(others, () -> installer.stop("jobs-spain", progress -> {})));
        awaitState("jobs-spain", ModuleState.STOPPED);
        await("offers are gone", () -> get("/api/v1/offers?module=jobs-spain").statusCode() == 404);
        assertEquals(200, get("/").statusCode());
        assertEquals(List.of(), touched(others, () -> installer.start("jobs-spain", progress -> {})));
        awaitState("jobs-spain", ModuleState.RUNNING);
        await("offers are back", () -> get("/api/v1/offers?module=jobs-spain").statusCode() == 200);
    }

    @Test
    @Order(4)
    void removingItAndInstallingItAgainLosesNothing() throws Exception {
        Set<String> others = others();
        assertEquals(List.of(), touched(others, () -> installer.remove("jobs-spain", progress -> {})));
        awaitState("jobs-spain", ModuleState.AVAILABLE);
        assertTrue(present().stream().noneMatch(OWN::contains), "the bundle is gone");
        await("offers are gone", () -> get("/api/v1/offers?module=jobs-spain").statusCode() == 404);
        assertFalse(describesOffers(), "no longer described");
        assertEquals(List.of(), touched(others, () -> install("jobs-spain")));
        await("offers are back", () -> get("/api/v1/offers?module=jobs-spain").statusCode() == 200);
        assertTrue(describesOffers(), "described again");
    }

    private boolean describesOffers() throws Exception {
        return get("/api/v1/openapi.json").body().contains("\"/offers\"");
    }

    private Set<String> others() {
        Set<String> others = new java.util.HashSet<>(present());
        others.removeAll(OWN);
        return others;
    }
}
