package org.immerse.jobs.spain.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.text.ProblemException;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.OneEmployer;
import org.immerse.jobs.spain.internal.TestSite;
import org.immerse.testing.ModuleTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OffersResourceTest {
    private static final String MODULE = "jobs-spain";
    private static final String JSON = "application/json";

    @AutoClose
    private final Fixture fixture = new Fixture();

    private final OffersResource offers = new OffersResource(
            fixture.search,
            fixture.vacancies,
            fixture.imports,
            fixture.concepts,
            OneEmployer.accounts(),
            new ModuleTexts("jobs-spain"),
            new TestSite());

    @Test
    void answersEachItemByItsIndexWithErrorsInTheAskedLanguage() {
        Map<String, Object> report = add("""
                [{"title": "Cocinero", "identifier": "1", "jobLocationType": "TELECOMMUTE"},
                 {"title": "Cocinero", "validThrough": "ayer", "jobLocationType": "TELECOMMUTE"}]""");

        assertThat(report).containsEntry("created", 1).containsEntry("rejected", 1);
        List<?> results = (List<?>) java.util.Objects.requireNonNull(report.get("results"));
        assertThat(results.get(0).toString()).contains("status=created", "errors=[]");
        assertThat(results.get(1).toString())
                .contains("index=1", "status=rejected", "field=validThrough", "«ayer» no es una fecha");
        assertThat(add("{\"title\": \"Jefe\", \"identifier\": \"1\", \"jobLocationType\": \"TELECOMMUTE\"}"))
                .containsEntry("updated", 1);
    }

    @Test
    void givesWhatIsWrittenToTheOrganisationOfTheKey() {
        add("{\"title\": \"Cocinero\", \"identifier\": \"1\", \"jobLocationType\": \"TELECOMMUTE\"}");

        assertThat(fixture.vacancies.findByIdentifier("tavern", "1")).isPresent();
    }

    @Test
    void listsPagesWithTheTotalAsJsonAndJsonLd() {
        add("{\"title\": \"Cocinero\", \"jobLocationType\": \"TELECOMMUTE\"}");
        add("{\"title\": \"Ayudante de cocina\", \"jobLocation\": {\"address\": {\"addressLocality\": \"Madrid\"}}}");

        Map<String, Object> page = list(MODULE, "", 2, 1, JSON);
        Map<String, Object> found = list(MODULE, "cook", 1, 20, JSON);
        Map<String, Object> graph = list(MODULE, "", 1, 20, "application/ld+json");

        assertThat(page).containsEntry("total", 2).containsEntry("page", 2);
        assertThat((List<?>) page.get("results")).hasSize(1);
        assertThat(found).containsEntry("total", 1);
        assertThat(found.toString()).contains("label=cook");
        assertThat((List<?>) graph.get("@graph")).hasSize(2);
        assertThat(graph).containsKey("@context");
    }

    @Test
    void knowsOnlyItsOwnModuleAndRefusesWrongPages() {
        assertThatThrownBy(() -> list("housing", "", 1, 20, JSON))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.NOT_FOUND));
        assertThatThrownBy(() -> list(MODULE, "", 0, 20, JSON)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> list(MODULE, "", 1, 101, JSON)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> offers.one("nothing", "", JSON)).isInstanceOf(ProblemException.class);
    }

    private Map<String, Object> list(String module, String words, int page, int size, String accept) {
        return offers.list(module, words, "", "", Set.of(), Set.of(), "", page, size, "en", accept);
    }

    private Map<String, Object> add(String json) {
        return offers.add(MODULE, "es", new Caller(), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody with a key of the tavern. */
    private static final class Caller implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return new KeyPrincipal(
                    new ApiKey("k1", "key", Set.of("offers:write"), Optional.of("tavern"), Instant.EPOCH, false));
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
