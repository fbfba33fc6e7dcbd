package org.immerse.knowledge.base.internal.store;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Delta;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecutionHTTP;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.immerse.api.knowledge.Term;

/**
 * Graphs at a SPARQL 1.1 endpoint. A change is sent as one update request that holds only what differs, so it is all or
 * nothing wherever the endpoint runs a request as one transaction.
 */
public final class RemoteGraphStore implements GraphStore {
    private static final Query WHOLE_GRAPH =
            QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }");
    private static final Query BY_PREDICATE = QueryFactory.create("SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }");
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long LONGEST_MINUTES = 10;

    /**
     * Addresses.
     *
     * @param union name of the union of all graphs; empty where it is the default graph
     */
    public record Endpoint(String query, String update, String union) {}

    private final Endpoint endpoint;
    private final HttpClient http;
    private final AtomicLong version = new AtomicLong();

    /** Graphs at this endpoint; an empty user means no authentication. */
    public RemoteGraphStore(Endpoint endpoint, String user, String password) {
        this.endpoint = endpoint;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(CONNECT);
        if (!user.isEmpty()) {
            builder.authenticator(basic(user, password));
        }
        http = builder.build();
    }

    private static Authenticator basic(String user, String password) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password.toCharArray());
            }
        };
    }

    @Override
    public <T> T query(Query query, Map<String, Term> values, Function<QueryExecution, T> read) {
        QueryExecutionHTTPBuilder builder = execution(query, values);
        if (!endpoint.union().isEmpty() && !namesGraphs(query)) {
            builder.addDefaultGraphURI(endpoint.union());
        }
        try (QueryExecution execution = builder.build()) {
            return read.apply(execution);
        }
    }

    /** Whether a query asks by graph: an endpoint that is given a default graph has no named ones. */
    private static boolean namesGraphs(Query query) {
        var found = new AtomicBoolean();
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementNamedGraph graph) {
                    found.set(true);
                }
            });
        }
        return found.get();
    }

    private QueryExecutionHTTPBuilder execution(Query query, Map<String, Term> values) {
        QueryExecutionHTTPBuilder builder = QueryExecutionHTTP.service(endpoint.query())
                .httpClient(http)
                .query(query)
                .timeout(LONGEST_MINUTES, TimeUnit.MINUTES);
        Terms.nodes(values).forEach(builder::substitution);
        return builder;
    }

    @Override
    public void scan(Collection<Node> predicates, Consumer<Quad> each) {
        for (Node predicate : predicates) {
            try (QueryExecution execution = execution(BY_PREDICATE, Map.of("p", Term.iri(predicate.getURI())))
                    .build()) {
                execution
                        .execSelect()
                        .forEachRemaining(row -> each.accept(Quad.create(
                                row.get("g").asNode(),
                                row.get("s").asNode(),
                                predicate,
                                row.get("o").asNode())));
            }
        }
    }

    @Override
    public synchronized void change(Consumer<Graphs> change) {
        Map<String, Delta> open = new TreeMap<>();
        change.accept(iri -> open.computeIfAbsent(iri, name -> new Delta(fetch(name))));
        var request = new RemoteUpdate();
        open.forEach((iri, delta) -> request.add(NodeFactory.createURI(iri), delta));
        if (!request.isEmpty()) {
            UpdateExecutionHTTP.service(endpoint.update())
                    .httpClient(http)
                    .update(request.toRequest())
                    .timeout(LONGEST_MINUTES, TimeUnit.MINUTES)
                    .execute();
        }
        version.incrementAndGet();
    }

    private Graph fetch(String iri) {
        try (QueryExecution execution =
                execution(WHOLE_GRAPH, Map.of("g", Term.iri(iri))).build()) {
            return execution.execConstruct().getGraph();
        }
    }

    @Override
    public long version() {
        return version.get();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
