package org.immerse.knowledge.base.internal.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.immerse.api.knowledge.Term;

/** Terms of the contract as nodes of Jena, and back. */
public final class Terms {
    private Terms() {}

    /** The node of a term. */
    public static Node node(Term term) {
        return switch (term) {
            case Term.Iri iri -> NodeFactory.createURI(iri.value());
            case Term.Literal literal
            when !literal.language().isEmpty() -> NodeFactory.createLiteralLang(literal.lexical(), literal.language());
            case Term.Literal literal ->
                NodeFactory.createLiteralDT(
                        literal.lexical(), TypeMapper.getInstance().getSafeTypeByName(literal.datatype()));
        };
    }

    /** The term of a node; empty for blank nodes, which do not leave the knowledge base. */
    public static Optional<Term> term(Node node) {
        if (node.isURI()) {
            return Optional.of(Term.iri(node.getURI()));
        }
        if (node.isLiteral()) {
            return Optional.of(new Term.Literal(
                    node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage()));
        }
        return Optional.empty();
    }

    /** Values to be bound in a query, by variable. */
    static Map<String, RDFNode> nodes(Map<String, Term> values) {
        Model model = ModelFactory.createDefaultModel();
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> model.asRDFNode(node(entry.getValue()))));
    }
}
