package org.immerse.knowledge.base.internal.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.immerse.api.knowledge.InvalidKnowledgeException;
import org.immerse.knowledge.base.internal.KnowledgeBaseModule;
import org.immerse.knowledge.base.internal.Turtle;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The shapes of every running module, merged. Its own are there from the start. Thread-safe. */
@Component(service = KnowledgeShapes.class)
public final class KnowledgeShapes {
    private static final String OWN = "/IMMERSE-INF/knowledge/shapes.ttl";
    private final Map<String, Graph> byModule = new TreeMap<>();
    private volatile Shapes merged;

    /** With the shapes of this bundle. */
    @Activate
    public KnowledgeShapes() {
        Graph own = GraphFactory.createDefaultGraph();
        try (InputStream in = Objects.requireNonNull(KnowledgeShapes.class.getResourceAsStream(OWN), OWN)) {
            Turtle.parse(OWN, in, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byModule.put(KnowledgeBaseModule.ID, own);
        merged = merge();
    }

    /** Takes the shapes of a module into use, in place of those it had. */
    public synchronized void put(String module, Graph shapes) {
        Graph before = byModule.put(module, shapes);
        try {
            merged = merge();
        } catch (RuntimeException e) {
            restore(module, before);
            throw new InvalidKnowledgeException(
                    List.of("the shapes of " + module + " cannot be used: " + e.getMessage()));
        }
    }

    private void restore(String module, @Nullable Graph before) {
        if (before == null) {
            byModule.remove(module);
        } else {
            byModule.put(module, before);
        }
    }

    /** Takes the shapes of a module out of use. Its own stay. */
    public synchronized void remove(String module) {
        if (!module.equals(KnowledgeBaseModule.ID) && byModule.remove(module) != null) {
            merged = merge();
        }
    }

    private Shapes merge() {
        Graph all = GraphFactory.createDefaultGraph();
        byModule.values().forEach(shapes -> GraphUtil.addInto(all, shapes));
        return Shapes.parse(all);
    }

    /** Passes content that satisfies the shapes. */
    public void check(Graph content) {
        List<String> violations = Violations.of(ShaclValidator.get().validate(merged, content));
        if (!violations.isEmpty()) {
            throw new InvalidKnowledgeException(violations);
        }
    }
}
