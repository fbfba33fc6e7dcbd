package org.immerse.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;

/** The same search by SPARQL over a graph in memory. */
final class SparqlMarket {
    private static final String NAMESPACE = "urn:immerse:benchmark:";

    private final Model model = ModelFactory.createDefaultModel();

    SparqlMarket(List<Offer> offers) {
        for (Offer offer : offers) {
            Resource resource = model.createResource(NAMESPACE + offer.id());
            for (String field : List.of("skills", "province", "language")) {
                JobMarket.concepts(offer.facts(), field)
                        .keySet()
                        .forEach(iri -> resource.addProperty(
                                model.createProperty(NAMESPACE + field), model.createResource(iri)));
            }
        }
    }

    private static String query(Facts person) {
        String province =
                JobMarket.concepts(person, "province").keySet().iterator().next();
        String languages = JobMarket.concepts(person, "languages").keySet().stream()
                .map(iri -> "<" + iri + ">")
                .collect(Collectors.joining(" "));
        String skills = JobMarket.concepts(person, "skills").entrySet().stream()
                .map(skill -> "(<" + skill.getKey() + "> " + skill.getValue().intValue() + ")")
                .collect(Collectors.joining(" "));
        return """
                PREFIX b: <%s>
                SELECT ?offer (SUM(?weight) AS ?score) WHERE {
                  ?offer b:province <%s> ; b:language ?language ; b:skills ?skill .
                  VALUES ?language { %s }
                  VALUES (?skill ?weight) { %s }
                } GROUP BY ?offer ORDER BY DESC(?score) LIMIT 10
                """.formatted(NAMESPACE, province, languages, skills);
    }

    /** The best scores. */
    List<Integer> best(Need need) {
        List<Integer> scores = new ArrayList<>();
        try (QueryExecution execution = QueryExecutionFactory.create(query(need.facts()), model)) {
            execution
                    .execSelect()
                    .forEachRemaining(row -> scores.add(row.getLiteral("score").getInt()));
        }
        return scores;
    }
}
