package org.immerse.accommodation.italy.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.immerse.accommodation.italy.internal.placement.PlacementStart;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.text.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads {@code placements.json} of the demo set: who is on the way to which home, step by step; the form is in the README. */
@Component
public final class DemoPlacements implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPlacements.class);
    private static final String FILE = "placements.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PlacementStart start;

    @Activate
    public DemoPlacements(@Reference PlacementStart start) {
        this.start = start;
    }

    /** After homes, care and delegations. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        for (JsonNode one : JSON.readTree(Files.readAllBytes(file))) {
            String id = one.path("id").asString("");
            try {
                start.begin(one);
            } catch (ProblemException | IllegalArgumentException e) {
                LOG.warn("Demo placement {} could not be played: {}", id, e.getMessage());
            }
        }
    }
}
