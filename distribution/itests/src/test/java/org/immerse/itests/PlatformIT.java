package org.immerse.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The platform alone. */
class PlatformIT extends PlatformHost {

    @Test
    void everyBundleIsActive() {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        List<String> idle = Stream.of(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.immerse"))
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .toList();
        assertEquals(List.of(), idle);
    }

    @Test
    void knowsWhatCanBeInstalledAndRunsNoneOfIt() {
        await("the catalogue is read", () -> modules.find("jobs-spain").isPresent());
        ModuleStatus jobs = modules.find("jobs-spain").orElseThrow();
        assertEquals(ModuleState.AVAILABLE, jobs.state());
        assertTrue(jobs.countries().contains("ES"), jobs.countries().toString());
        assertTrue(jobs.requires().contains("matching"), jobs.requires().toString());
        assertFalse(jobs.description().isBlank());
    }

    @Test
    void answersUnknownPathsOfTheApiAsAProblem() throws Exception {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        var answer = get("/api/v1/no-such-thing");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    @Test
    void describesItsApi() throws Exception {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        var answer = get("/api/v1/openapi.json");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("/health") && answer.body().contains("/modules"), answer.body());
    }

    @Test
    void sendsSafeHeaders() throws Exception {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        var headers = get("/api/v1/health").headers();
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    }
}
