package org.immerse.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One OpenAPI document out of the platform's own and the fragments of the running modules. */
@Component(service = {OpenApiDocument.class, ModuleResourceLoader.class})
public final class OpenApiDocument implements ModuleResourceLoader {
    private static final Logger LOG = LoggerFactory.getLogger(OpenApiDocument.class);
    private static final String FRAGMENT = "openapi.json";

    private final Site site;
    private final JsonMapper mapper = Json.mapper();
    private final Map<String, JsonNode> fragments = new ConcurrentSkipListMap<>();

    @Activate
    public OpenApiDocument(@Reference Site site) {
        this.site = site;
    }

    @Override
    public void load(ModuleResources resources) throws IOException {
        if (resources.has(FRAGMENT)) {
            try (InputStream in = resources.open(FRAGMENT)) {
                fragments.put(resources.module().id(), mapper.readTree(in));
            }
        }
    }

    @Override
    public void unload(ModuleResources resources) {
        fragments.remove(resources.module().id());
    }

    /** The document of this moment. */
    ObjectNode merged() {
        ObjectNode document = base();
        document.putArray("servers").addObject().put("url", site.address() + RestHost.PATH);
        fragments.forEach((module, fragment) -> {
            merge(module, "paths", fragment.path("paths"), document.withObject("/paths"));
            fragment.path("components")
                    .properties()
                    .forEach(kind -> merge(
                            module,
                            kind.getKey(),
                            kind.getValue(),
                            document.withObject("/components").withObjectProperty(kind.getKey())));
            fragment.path("tags").forEach(tag -> document.withArray("/tags").add(tag));
        });
        return document;
    }

    private static void merge(String module, String kind, JsonNode from, ObjectNode into) {
        from.properties().forEach(entry -> {
            JsonNode present = into.get(entry.getKey());
            if (present == null) {
                into.set(entry.getKey(), entry.getValue());
            } else if (kind.equals("paths") && present instanceof ObjectNode methods) {
                merge(module, "methods of " + entry.getKey(), entry.getValue(), methods);
            } else if (!present.equals(entry.getValue())) {
                LOG.warn("Module {} describes {} {} otherwise than another", module, kind, entry.getKey());
            }
        });
    }

    private ObjectNode base() {
        try (InputStream in = Objects.requireNonNull(OpenApiDocument.class.getResourceAsStream("openapi-base.json"))) {
            return (ObjectNode) mapper.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("the platform's own description is missing", e);
        }
    }
}
