package org.immerse.knowledge.base.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.immerse.api.module.ModuleResources;

/** The knowledge files of one module: ontology, seed and shapes. */
final class ModuleKnowledge {
    private static final String ONTOLOGY = "knowledge/ontology.ttl";
    private static final String SHAPES = "knowledge/shapes.ttl";
    private static final String SEED = "knowledge/seed";

    private final ModuleResources resources;
    private final List<String> content = new ArrayList<>();

    ModuleKnowledge(ModuleResources resources) {
        this.resources = resources;
        if (resources.has(ONTOLOGY)) {
            content.add(ONTOLOGY);
        }
        content.addAll(resources.list(SEED, ".ttl"));
    }

    /** Whether there is anything for the graph of the module. */
    boolean isEmpty() {
        return content.isEmpty();
    }

    /** The graph of the module. */
    String graph() {
        return Vocabulary.MODULE_GRAPH + resources.module().id();
    }

    /** Ontology and seed. */
    Graph content() throws IOException {
        return parse(content);
    }

    /** The shapes; empty where there are none. */
    Graph shapes() throws IOException {
        return parse(resources.has(SHAPES) ? List.of(SHAPES) : List.of());
    }

    private Graph parse(List<String> paths) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String path : paths) {
            try (InputStream in = resources.open(path)) {
                Turtle.parse(path, in, graph);
            }
        }
        return graph;
    }

    /** SHA-256 over names and bytes of the content and of all shapes it must satisfy, in hexadecimal. */
    String hash() throws IOException {
        MessageDigest digest = sha256();
        List<String> paths = new ArrayList<>(content);
        paths.add(SHAPES);
        for (String path : paths) {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            try (InputStream in = resources.has(path) ? resources.open(path) : new ByteArrayInputStream(new byte[0])) {
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
