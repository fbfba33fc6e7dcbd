package org.immerse.jobs.spain.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Messages;
import org.immerse.jobs.spain.internal.domain.Field;

/** What an employer may see of a person, in words. Reads only the facts it is given: those the firewall let through. */
final class FactWords {
    private static final List<String> ORDER = List.of(
            Field.EXPERIENCE,
            Field.SKILLS,
            Field.LANGUAGES,
            Field.EDUCATION,
            Field.LICENCES,
            Field.AVAILABLE,
            Field.WISHED_HOURS,
            Field.PLACE);

    private final Concepts concepts;
    private final Messages messages;
    private final Locale locale;

    FactWords(Concepts concepts, Messages messages, Locale locale) {
        this.concepts = concepts;
        this.messages = messages;
        this.locale = locale;
    }

    /** Names of the facts to their words, in the order of a CV. */
    Map<String, String> of(Facts facts) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String field : ORDER) {
            Fact fact = facts.byField().get(field);
            if (fact != null) {
                words.put(name(field), words(field, fact));
            }
        }
        return words;
    }

    /** What a field is called. */
    String name(String field) {
        return messages.text("jobs-spain.question." + field + ".short", locale);
    }

    /** Names of fields, as one text. */
    String names(List<String> fields) {
        return fields.stream()
                .filter(field -> messages.has("jobs-spain.question." + field + ".short"))
                .map(this::name)
                .reduce((one, two) -> messages.text("jobs-spain.list", locale, one, two))
                .orElse("");
    }

    private String words(String field, Fact fact) {
        return switch (fact) {
            case Fact.Concepts some -> concepts(field, some);
            case Fact.Levels levels -> levels(field, levels);
            case Fact.Period period ->
                period.from()
                        .map(day -> messages.text("jobs-spain.candidate.from", locale, day))
                        .orElse("");
            case Fact.Place place -> place.name();
            case Fact.Range range -> "";
            case Fact.Flag flag -> "";
            case Fact.Words said -> said.text();
        };
    }

    private String concepts(String field, Fact.Concepts some) {
        List<String> words = new ArrayList<>();
        some.weights().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(concept -> {
                    String label = concepts.label(concept.getKey(), locale);
                    words.add(
                            Field.EXPERIENCE.equals(field)
                                    ? messages.text("jobs-spain.candidate.years", locale, label, concept.getValue())
                                    : label);
                });
        return join(words);
    }

    private String levels(String field, Fact.Levels levels) {
        List<String> words = new ArrayList<>();
        levels.ranks().forEach((subject, rank) -> {
            if (subject.equals(Fact.Levels.SELF)) {
                words.add(ranked(Field.EDUCATION.equals(field) ? Concepts.EDUCATION : Concepts.LANGUAGE_LEVEL, rank));
            } else {
                words.add(messages.text(
                        "jobs-spain.vacancy.language",
                        locale,
                        concepts.label(subject, locale),
                        ranked(Concepts.LANGUAGE_LEVEL, rank)));
            }
        });
        words.sort(null);
        return join(words);
    }

    private String ranked(String scheme, int rank) {
        return concepts.all(scheme).stream()
                .filter(level -> level.rank().orElse(-1) == rank)
                .map(Concept::label)
                .map(label -> label.in(locale))
                .findFirst()
                .orElse(Integer.toString(rank));
    }

    private String join(List<String> words) {
        return words.stream()
                .reduce((one, two) -> messages.text("jobs-spain.list", locale, one, two))
                .orElse("");
    }
}
