package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ServiceModule;
import org.immerse.api.module.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiDocumentTest {
    private static final String OFFERS = """
            {"paths": {"/offers": {"get": {"operationId": "getOffers"}}},
             "components": {"schemas": {"Offer": {"type": "object"}, "Problem": {"type": "string"}}}}
            """;

    private final OpenApiDocument document =
            new OpenApiDocument(Fakes.fake(Site.class, (method, arguments) -> "https://x.example"));

    private static ModuleResources module(String id, String fragment) {
        ServiceModule module = () -> id;
        return Fakes.fake(ModuleResources.class, (method, arguments) -> switch (method.getName()) {
            case "module" -> module;
            case "has" -> !fragment.isEmpty();
            case "open" -> new ByteArrayInputStream(fragment.getBytes(StandardCharsets.UTF_8));
            default -> null;
        });
    }

    @Test
    void hasThePlatformsOwnPathsAndTheSitesAddress() {
        JsonNode merged = document.merged();

        assertThat(merged.path("openapi").asString()).startsWith("3.1");
        assertThat(merged.at("/paths/~1health/get/operationId").asString()).isEqualTo("getHealth");
        assertThat(merged.at("/servers/0/url").asString()).isEqualTo("https://x.example/api/v1");
    }

    @Test
    void takesInTheFragmentsOfModules() throws IOException {
        document.load(module("jobs", OFFERS));
        document.load(module("import", "{\"paths\": {\"/offers\": {\"post\": {\"operationId\": \"addOffers\"}}}}"));
        document.load(module("quiet", ""));

        JsonNode merged = document.merged();

        assertThat(merged.at("/paths/~1offers/get/operationId").asString()).isEqualTo("getOffers");
        assertThat(merged.at("/paths/~1offers/post/operationId").asString()).isEqualTo("addOffers");
        assertThat(merged.at("/components/schemas/Offer/type").asString()).isEqualTo("object");
    }

    @Test
    void aModuleCannotRedefineWhatIsThere() throws IOException {
        document.load(module("jobs", OFFERS));

        assertThat(document.merged().at("/components/schemas/Problem/type").asString())
                .isEqualTo("object");
    }

    @Test
    void forgetsAModuleThatLeaves() throws IOException {
        ModuleResources jobs = module("jobs", OFFERS);
        document.load(jobs);
        document.unload(jobs);

        assertThat(document.merged().at("/paths/~1offers").isMissingNode()).isTrue();
    }
}
