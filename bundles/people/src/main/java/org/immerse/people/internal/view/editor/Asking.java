package org.immerse.people.internal.view.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.Answer;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.people.Question;
import org.immerse.people.internal.Surroundings;
import org.immerse.people.internal.view.Texts;

/**
 * A question that is asked now.
 *
 * @param question the question
 * @param answers everything the person answered so far
 * @param around what the running modules bring
 * @param texts in the reader's language
 * @param today the present day
 */
public record Asking(
        Question question, Map<String, Answer> answers, Surroundings around, Texts texts, LocalDate today) {
    /** The answer so far. */
    public Optional<Answer> before() {
        return Optional.ofNullable(answers.get(question.field()));
    }

    /** The fact answered so far, in this shape. */
    public <F extends Fact> Optional<F> before(Class<F> shape) {
        return before().flatMap(Answer::fact).filter(shape::isInstance).map(shape::cast);
    }

    /** The title of the question, as a label for screen readers. */
    String title() {
        return texts.of(question.textPrefix() + ".title");
    }

    /** All concepts of a scheme. */
    List<Concept> all(String scheme) {
        return around.concepts().map(known -> known.all(scheme)).orElse(List.of());
    }

    /** The taxonomies; empty while no knowledge base runs. */
    Optional<Concepts> concepts() {
        return around.concepts();
    }

    /** The label of a concept. */
    String label(String iri) {
        return concepts().map(known -> known.label(iri, texts.locale())).orElse(iri);
    }

    /** The label of a concept. */
    String label(Concept concept) {
        return concept.label().in(texts.locale());
    }

    /** Directories of places. */
    List<PlaceDirectory> places() {
        return around.places();
    }
}
