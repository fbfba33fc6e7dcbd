package org.immerse.eligibility.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.FilePart;
import org.immerse.api.people.People;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers a person chose to save: facts of their own file. */
@Component(service = {FilePart.class, SavedAnswers.class})
public final class SavedAnswers implements FilePart {
    private static final String FIELD = "eligibility.";
    private final People people;
    private final RuleBook book;
    private final Clock clock;

    /** Saves into these files. */
    @Activate
    public SavedAnswers(@Reference People people, @Reference RuleBook book, @Reference Clock clock) {
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String module() {
        return EligibilityModule.ID;
    }

    @Override
    public List<Line> lines(String person) {
        return people.answers(person).values().stream()
                .filter(answer -> answer.field().startsWith(FIELD))
                .flatMap(answer -> line(answer).stream())
                .toList();
    }

    private Optional<Line> line(Answer answer) {
        Criterion criterion = book.criteria().get(answer.field().substring(FIELD.length()));
        return criterion == null
                ? Optional.empty()
                : answer.fact()
                        .flatMap(SavedAnswers::text)
                        .map(given -> new Line(
                                answer.answered(),
                                "ask",
                                Text.of("eligibility.file.line", criterion.ask(), words(criterion, given)),
                                List.of()));
    }

    /** An answer as people would say it. */
    public static Object words(Criterion criterion, String given) {
        return switch (criterion.kind()) {
            case YES_NO -> Text.of("eligibility.answer." + given);
            case NUMBER -> given;
            case CHOICE ->
                criterion.options().stream()
                        .filter(option -> option.id().equals(given))
                        .map(Criterion.Option::label)
                        .findFirst()
                        .orElse(new Localized(Map.of()));
        };
    }

    /** What a person saved. */
    public Answers of(String person) {
        Answers saved = Answers.NONE;
        for (Map.Entry<String, Answer> answer : people.answers(person).entrySet()) {
            Optional<String> given = answer.getValue().fact().flatMap(SavedAnswers::text);
            if (answer.getKey().startsWith(FIELD) && given.isPresent()) {
                saved = saved.with(answer.getKey().substring(FIELD.length()), given.orElseThrow());
            }
        }
        return saved;
    }

    /** Saves what is given, because the person said so. */
    public void save(String person, Answers answers) {
        answers.given().forEach((id, given) -> {
            Criterion criterion = book.criteria().get(id);
            if (criterion != null && criterion.takes(given)) {
                people.answer(
                        person,
                        new Answer(
                                FIELD + id,
                                Answer.State.GIVEN,
                                Optional.of(fact(criterion, given)),
                                "",
                                clock.instant()));
            }
        });
    }

    /** Forgets everything saved. */
    public void forget(String person) {
        List.copyOf(people.answers(person).keySet()).stream()
                .filter(field -> field.startsWith(FIELD))
                .forEach(field -> people.forget(person, field));
    }

    private static Fact fact(Criterion criterion, String given) {
        return switch (criterion.kind()) {
            case YES_NO -> new Fact.Flag(given.equals(Criterion.YES));
            case NUMBER -> Fact.Range.of(Long.parseLong(given), Long.parseLong(given));
            case CHOICE -> Fact.Concepts.of(given);
        };
    }

    private static Optional<String> text(Fact fact) {
        return switch (fact) {
            case Fact.Flag flag -> Optional.of(flag.value() ? Criterion.YES : Criterion.NO);
            case Fact.Range range -> number(range.from());
            case Fact.Concepts concepts -> concepts.iris().stream().findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(OptionalDouble number) {
        return number.isPresent() ? Optional.of(Long.toString(Math.round(number.getAsDouble()))) : Optional.empty();
    }
}
