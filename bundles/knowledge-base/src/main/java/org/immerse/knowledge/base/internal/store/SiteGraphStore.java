package org.immerse.knowledge.base.internal.store;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Quad;
import org.immerse.api.knowledge.Term;
import org.immerse.api.module.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store of this site: its own folder, or the endpoint that the configuration names. */
@Component(service = GraphStore.class, configurationPid = "org.immerse.knowledge.base")
@Designate(ocd = SiteGraphStore.Config.class)
public final class SiteGraphStore implements GraphStore {
    private static final Logger LOG = LoggerFactory.getLogger(SiteGraphStore.class);

    /** Where the graphs are. */
    @ObjectClassDefinition(name = "Knowledge base", description = "Where the graphs of this site are kept.")
    public @interface Config {
        @AttributeDefinition(
                name = "Query endpoint",
                description = "Address of a SPARQL 1.1 query endpoint; empty keeps the graphs in the site's folder.")
        String endpoint_query() default "";

        @AttributeDefinition(
                name = "Update endpoint",
                description = "Address of its SPARQL 1.1 update endpoint; empty where it is the same as for queries.")
        String endpoint_update() default "";

        @AttributeDefinition(
                name = "Union graph",
                description = "Name under which the endpoint knows all its graphs as one;"
                        + " empty where that already is its default graph.")
        String endpoint_union() default "urn:x-arq:UnionGraph";

        @AttributeDefinition(name = "User", description = "Name for HTTP basic authentication; empty for none.")
        String user() default "";

        @AttributeDefinition(
                name = "Password",
                type = AttributeType.PASSWORD,
                description = "Its password; may be a reference such as $[env:NAME].")
        String password() default "";
    }

    private final GraphStore store;

    /** Opens the store. */
    @Activate
    public SiteGraphStore(Config config, @Reference Site site) {
        store = open(config, site);
    }

    private static GraphStore open(Config config, Site site) {
        if (config.endpoint_query().isBlank()) {
            var folder = site.folder().resolve("data").resolve("knowledge");
            LOG.info("The knowledge base is in {}", folder);
            return LocalGraphStore.in(folder);
        }
        LOG.info("The knowledge base is at {}", config.endpoint_query());
        String update = config.endpoint_update().isBlank() ? config.endpoint_query() : config.endpoint_update();
        return new RemoteGraphStore(
                new RemoteGraphStore.Endpoint(config.endpoint_query(), update, config.endpoint_union()),
                config.user(),
                config.password());
    }

    @Override
    public <T> T query(Query query, Map<String, Term> values, Function<QueryExecution, T> read) {
        return store.query(query, values, read);
    }

    @Override
    public void scan(Collection<Node> predicates, Consumer<Quad> each) {
        store.scan(predicates, each);
    }

    @Override
    public void change(Consumer<Graphs> change) {
        store.change(change);
    }

    @Override
    public long version() {
        return store.version();
    }

    @Override
    @Deactivate
    public void close() {
        store.close();
    }
}
