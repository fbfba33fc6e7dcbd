package org.immerse.directory.internal.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.immerse.api.knowledge.Term;
import org.immerse.api.text.Localized;
import org.immerse.directory.internal.exchange.EntryJson;

/** Statements in RDF, gathered by subject; each is there once. Not thread-safe. */
public final class Statements {
    private static final String LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
    private static final String STRING = Vocab.XSD + "string";
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final Map<String, Map<String, Set<Term>>> bySubject = new TreeMap<>();

    /** Adds one. */
    public Statements add(String subject, String predicate, Term object) {
        bySubject
                .computeIfAbsent(subject, any -> new TreeMap<>())
                .computeIfAbsent(predicate, any -> new LinkedHashSet<>())
                .add(object);
        return this;
    }

    /** Says of what classes something is. */
    Statements a(String subject, String... classes) {
        for (String type : classes) {
            link(subject, Vocab.RDF_TYPE, type);
        }
        return this;
    }

    /** Links to something named. */
    Statements link(String subject, String predicate, String object) {
        return add(subject, predicate, Term.iri(object));
    }

    /** Adds a plain string, unless it is empty. */
    Statements text(String subject, String predicate, String value) {
        return value.isEmpty() ? this : add(subject, predicate, Term.string(value));
    }

    /** Adds words in each language. */
    Statements words(String subject, String predicate, Localized words) {
        words.byLanguage().forEach((language, text) -> add(subject, predicate, Term.words(text, language)));
        return this;
    }

    /** Adds a typed value. */
    Statements value(String subject, String predicate, Object value, String type) {
        return add(subject, predicate, new Term.Literal(String.valueOf(value), Vocab.XSD + type, ""));
    }

    /** Adds everything another one has. */
    public Statements addAll(Statements other) {
        other.bySubject.forEach((subject, predicates) ->
                predicates.forEach((predicate, objects) -> objects.forEach(object -> add(subject, predicate, object))));
        return this;
    }

    /** All subjects, in order. */
    Set<String> subjects() {
        return bySubject.keySet();
    }

    /** What is said of a subject. */
    Node node(String subject) {
        return new Node(this, subject);
    }

    /** Removes what is said of these subjects, and every link to them. */
    void remove(Set<String> subjects) {
        bySubject.keySet().removeAll(subjects);
        bySubject
                .values()
                .forEach(predicates -> predicates
                        .values()
                        .forEach(objects -> objects.removeIf(
                                object -> object instanceof Term.Iri(String iri) && subjects.contains(iri))));
        bySubject.values().forEach(predicates -> predicates.values().removeIf(Set::isEmpty));
    }

    /** Removes one property everywhere. */
    void removeProperty(String predicate) {
        bySubject.values().forEach(predicates -> predicates.remove(predicate));
    }

    List<Term> objects(String subject, String predicate) {
        return List.copyOf(bySubject.getOrDefault(subject, Map.of()).getOrDefault(predicate, Set.of()));
    }

    /** As Turtle, always in the same order. */
    public String turtle() {
        StringBuilder out = new StringBuilder();
        Vocab.PREFIXES.forEach((prefix, name) ->
                out.append("@prefix ").append(prefix).append(": <").append(name).append("> .\n"));
        bySubject.forEach((subject, predicates) -> {
            out.append("\n<").append(subject).append(">");
            out.append(predicates.entrySet().stream()
                    .map(entry -> " " + name(entry.getKey()) + " "
                            + sorted(entry.getValue()).stream()
                                    .map(Statements::object)
                                    .collect(Collectors.joining(", ")))
                    .collect(Collectors.joining(" ;\n   ")));
            out.append(" .\n");
        });
        return out.toString();
    }

    private static List<Term> sorted(Set<Term> objects) {
        List<Term> sorted = new ArrayList<>(objects);
        sorted.sort(Comparator.comparing(Statements::object));
        return sorted;
    }

    private static String name(String iri) {
        if (iri.equals(Vocab.RDF_TYPE)) {
            return "a";
        }
        for (Map.Entry<String, String> prefix : Vocab.PREFIXES.entrySet()) {
            String local = iri.startsWith(prefix.getValue())
                    ? iri.substring(prefix.getValue().length())
                    : "";
            if (LOCAL.matcher(local).matches()) {
                return prefix.getKey() + ":" + local;
            }
        }
        return "<" + iri + ">";
    }

    private static String object(Term object) {
        return switch (object) {
            case Term.Iri(String iri) -> name(iri);
            case Term.Literal(String lexical, String type, String language) ->
                quote(lexical)
                        + (type.equals(LANG_STRING) ? "@" + language : type.equals(STRING) ? "" : "^^" + name(type));
        };
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(character -> {
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append((char) character);
            }
        });
        return out.append('"').toString();
    }

    /** As JSON-LD, flattened, with the prefixes as its context; always in the same order. */
    public String jsonLd() {
        List<Object> nodes = new ArrayList<>();
        bySubject.forEach((subject, predicates) -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("@id", subject);
            predicates.forEach((predicate, objects) -> node.put(
                    predicate.equals(Vocab.RDF_TYPE) ? "@type" : name(predicate),
                    sorted(objects).stream()
                            .map(object -> predicate.equals(Vocab.RDF_TYPE) ? name(object.text()) : plain(object))
                            .toList()));
            nodes.add(node);
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Vocab.PREFIXES);
        document.put("@graph", nodes);
        return EntryJson.text(document);
    }

    private static Map<String, Object> plain(Term object) {
        return switch (object) {
            case Term.Iri(String iri) -> Map.of("@id", iri);
            case Term.Literal(String lexical, String type, String language) -> {
                Map<String, Object> value = new TreeMap<>();
                value.put("@value", lexical);
                if (type.equals(LANG_STRING)) {
                    value.put("@language", language);
                } else if (!type.equals(STRING)) {
                    value.put("@type", name(type));
                }
                yield value;
            }
        };
    }
}
