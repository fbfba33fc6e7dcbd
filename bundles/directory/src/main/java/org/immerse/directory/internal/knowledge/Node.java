package org.immerse.directory.internal.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immerse.api.knowledge.Term;
import org.immerse.api.text.Localized;

/** What statements say of one subject. */
record Node(Statements statements, String iri) {
    /** The nodes a property leads to, in the order of their names. */
    List<Node> nodes(String predicate) {
        return iris(predicate).stream()
                .map(object -> new Node(statements, object))
                .toList();
    }

    /** The names a property leads to, in order. */
    List<String> iris(String predicate) {
        return statements.objects(iri, predicate).stream()
                .flatMap(term -> term instanceof Term.Iri(String name)
                        ? java.util.stream.Stream.of(name)
                        : java.util.stream.Stream.empty())
                .sorted()
                .toList();
    }

    /** The plain values of a property, in order. */
    List<String> texts(String predicate) {
        return statements.objects(iri, predicate).stream()
                .filter(Term.Literal.class::isInstance)
                .map(Term::text)
                .sorted()
                .toList();
    }

    /** The one plain value; empty where there is none. */
    String text(String predicate) {
        return texts(predicate).stream().findFirst().orElse("");
    }

    boolean yes(String predicate) {
        return text(predicate).equals("true");
    }

    boolean is(String type) {
        return iris(Vocab.RDF_TYPE).contains(type);
    }

    /** Words by language. */
    Localized words(String predicate) {
        Map<String, String> words = new TreeMap<>();
        statements.objects(iri, predicate).forEach(term -> {
            if (term instanceof Term.Literal(String text, String type, String language)) {
                words.put(language, text);
            }
        });
        return new Localized(words);
    }

    /** The last parts of the names a property leads to. */
    Set<String> codes(String predicate) {
        return iris(predicate).stream()
                .map(name -> name.substring(name.lastIndexOf(':') + 1))
                .collect(Collectors.toSet());
    }
}
