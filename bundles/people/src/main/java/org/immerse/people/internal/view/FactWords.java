package org.immerse.people.internal.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immerse.api.fact.Fact;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;

/** Answers in words, as a person would say them. */
public final class FactWords {
    private final Texts texts;
    private final Optional<Concepts> concepts;

    /** Words with the labels of these taxonomies. */
    public FactWords(Texts texts, Optional<Concepts> concepts) {
        this.texts = texts;
        this.concepts = concepts;
    }

    /** An answer in words. */
    public String of(Question question, Answer answer) {
        return switch (answer.state()) {
            case NOT_KNOWN -> texts.of("people.answer.not-known");
            case NOT_TOLD -> texts.of("people.answer.not-told");
            case GIVEN -> answer.fact().map(fact -> of(question, fact)).orElse("");
        };
    }

    /** A fact in words. */
    public String of(Question question, Fact fact) {
        return switch (fact) {
            case Fact.Concepts some -> concepts(question, some);
            case Fact.Levels levels -> levels(question, levels);
            case Fact.Range range -> range(question, range);
            case Fact.Period period -> period(period);
            case Fact.Place place -> place(place);
            case Fact.Flag flag -> texts.of(flag.value() ? "people.answer.yes" : "people.answer.no");
            case Fact.Words words -> words.text();
        };
    }

    private String concepts(Question question, Fact.Concepts some) {
        if (some.weights().isEmpty()) {
            return texts.ownOr("people.answer.none", question.textPrefix() + ".none");
        }
        boolean years = question.kind() == Question.Kind.EXPERIENCE;
        return texts.list(some.weights().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> {
                    String label = label(question, entry.getKey());
                    return years ? texts.of("people.answer.years", label, entry.getValue()) : label;
                })
                .toList());
    }

    private String levels(Question question, Fact.Levels levels) {
        boolean alone = levels.ranks().containsKey(Fact.Levels.SELF);
        String scheme = question.kind() == Question.Kind.LANGUAGES ? Concepts.LANGUAGE_LEVEL : question.scheme();
        return texts.list(levels.ranks().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> {
                    String level = level(scheme, entry.getValue());
                    return alone ? level : texts.of("people.answer.level", label(question, entry.getKey()), level);
                })
                .toList());
    }

    private String range(Question question, Fact.Range range) {
        OptionalDouble from = range.from();
        OptionalDouble to = range.to();
        if (from.isPresent() && to.isPresent()) {
            return texts.of(
                    "people.answer.between", amount(question, from.getAsDouble()), amount(question, to.getAsDouble()));
        }
        return from.isPresent()
                ? texts.of("people.answer.at-least", amount(question, from.getAsDouble()))
                : texts.of("people.answer.at-most", amount(question, to.orElse(0)));
    }

    /** A number with its unit. */
    private String amount(Question question, double number) {
        String key = "people.unit." + question.unit().toLowerCase(Locale.ROOT).replace('/', '-');
        return texts.of(!question.unit().isEmpty() && texts.has(key) ? key : "people.unit.none", number);
    }

    private String period(Fact.Period period) {
        if (period.from().isPresent() && period.from().equals(period.to())) {
            return texts.of("people.answer.day", period.from().get());
        }
        if (period.from().isPresent() && period.to().isPresent()) {
            return texts.of(
                    "people.answer.from-to", period.from().get(), period.to().get());
        }
        return period.from()
                .map(day -> texts.of("people.answer.from-day", day))
                .or(() -> period.to().map(day -> texts.of("people.answer.until-day", day)))
                .orElseGet(() -> texts.of("people.answer.any-day"));
    }

    private String place(Fact.Place place) {
        if (place.anywhere()) {
            return texts.of("people.answer.anywhere");
        }
        String name = place.name().isEmpty() ? texts.of("people.answer.on-the-map") : place.name();
        return place.radiusKilometres().isPresent()
                ? texts.of(
                        "people.answer.within", name, place.radiusKilometres().getAsDouble())
                : texts.of("people.answer.far", name);
    }

    private String label(Question question, String iri) {
        String option = question.textPrefix() + ".option." + iri;
        if (texts.has(option)) {
            return texts.of(option);
        }
        return concepts.map(known -> known.label(iri, texts.locale()))
                .orElseGet(() -> iri.substring(Math.max(iri.lastIndexOf(':'), iri.lastIndexOf('/')) + 1));
    }

    private String level(String scheme, int rank) {
        List<Concept> ordered = concepts.map(known -> known.all(scheme)).orElse(List.of());
        return ordered.stream()
                .filter(concept -> concept.rank().equals(OptionalInt.of(rank)))
                .map(concept -> concept.label().in(texts.locale()))
                .findFirst()
                .orElseGet(() -> Integer.toString(rank));
    }
}
