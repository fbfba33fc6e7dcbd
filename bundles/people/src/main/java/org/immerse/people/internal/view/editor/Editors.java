package org.immerse.people.internal.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.people.Question;
import org.immerse.api.ui.kit.Choice;

/** Finds the editor for a kind of question. */
public final class Editors {
    private Editors() {}

    /** The editor for a question. */
    public static AnswerEditor of(Asking asking) {
        return switch (asking.question().kind()) {
            case ONE_CONCEPT -> oneConcept(asking);
            case LEVEL -> level(asking);
            case YES_NO -> yesNo(asking);
            case SOME_CONCEPTS -> new SeveralEditor(asking, conceptChoices(asking));
            case OPTIONS -> new SeveralEditor(asking, options(asking));
            case SEARCHED_CONCEPTS, EXPERIENCE -> new SearchEditor(asking);
            case LANGUAGES -> new LanguagesEditor(asking);
            case PLACE -> new PlaceEditor(asking);
            case FROM_DAY -> new DayEditor(asking);
            case BIRTH_DAY -> new BirthDayEditor(asking);
            case AT_LEAST, FROM_TO -> new NumberEditor(asking);
            case WORDS -> new WordsEditor(asking);
        };
    }

    private static AnswerEditor oneConcept(Asking asking) {
        Optional<String> before = asking.before(Fact.Concepts.class)
                .flatMap(concepts -> concepts.iris().stream().sorted().findFirst());
        return new OneEditor(asking, conceptChoices(asking), before, iri -> Fact.Concepts.of(iri));
    }

    private static AnswerEditor level(Asking asking) {
        List<Choice<String>> choices = new ArrayList<>();
        for (Concept concept : asking.all(asking.question().scheme())) {
            concept.rank().ifPresent(rank -> choices.add(choice(asking, Integer.toString(rank), concept)));
        }
        Optional<String> before = asking.before(Fact.Levels.class)
                .map(levels -> levels.ranks().get(Fact.Levels.SELF))
                .map(rank -> Integer.toString(rank));
        return new OneEditor(asking, choices, before, rank -> Fact.Levels.of(Integer.parseInt(rank)));
    }

    private static AnswerEditor yesNo(Asking asking) {
        String prefix = asking.question().textPrefix();
        List<Choice<String>> choices = List.of(
                Choice.of("true", asking.texts().ownOr("people.answer.yes", prefix + ".yes")),
                Choice.of("false", asking.texts().ownOr("people.answer.no", prefix + ".no")));
        Optional<String> before = asking.before(Fact.Flag.class).map(flag -> Boolean.toString(flag.value()));
        return new OneEditor(asking, choices, before, value -> new Fact.Flag(Boolean.parseBoolean(value)));
    }

    private static List<Choice<String>> conceptChoices(Asking asking) {
        return asking.all(asking.question().scheme()).stream()
                .map(concept -> choice(asking, concept.iri(), concept))
                .toList();
    }

    private static Choice<String> choice(Asking asking, String value, Concept concept) {
        return Choice.of(
                value,
                asking.label(concept),
                concept.definition().in(asking.texts().locale()));
    }

    private static List<Choice<String>> options(Asking asking) {
        Question question = asking.question();
        return question.options().stream()
                .map(key -> Choice.of(key, asking.texts().of(question.textPrefix() + ".option." + key))
                        .withIcon(question.icons().getOrDefault(key, "")))
                .toList();
    }

    /** One field that problems can name. */
    static Map<String, com.vaadin.flow.component.Component> only(
            Asking asking, com.vaadin.flow.component.Component field) {
        return Map.of(asking.question().field(), field);
    }
}
