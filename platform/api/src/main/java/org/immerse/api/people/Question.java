package org.immerse.api.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question about a person: one page on a phone.
 *
 * <p>Texts, in the module that declares it: {@code <textPrefix>.title} the question, {@code .why} why it is asked and who sees
 * the answer, {@code .help} how to answer, {@code .short} its name in summaries.
 *
 * @param field the fact it fills, shared between modules: {@code languages}, {@code education}, {@code experience}, ...
 * @param textPrefix such as {@code jobs-spain.question.languages}
 * @param kind how it is asked and which shape of fact it gives
 * @param scheme the scheme of the concepts to choose from, where the kind needs one; else empty
 * @param sensitivity how careful to be with the answer
 * @param unit for numbers: {@code EUR/month}, {@code hours/week}, {@code km}; else empty
 * @param least smallest number allowed
 * @param most biggest number allowed
 * @param suggestedFrom a field whose answer suggests answers to this one, such as skills from experience
 * @param options for {@link Kind#OPTIONS}: the keys of the options, which the fact holds as they are; texts
 *     {@code <textPrefix>.option.<key>}
 * @param icons symbols to draw beside options, by option, for those who read little; an option without one has words alone
 */
public record Question(
        String field,
        String textPrefix,
        Kind kind,
        String scheme,
        Sensitivity sensitivity,
        String unit,
        double least,
        double most,
        Optional<String> suggestedFrom,
        List<String> options,
        Map<String, String> icons) {
    public Question {
        options = List.copyOf(options);
        icons = Map.copyOf(icons);
    }

    /** How a question is asked. */
    public enum Kind {
        /** One concept of a small scheme; gives {@code Fact.Concepts}. */
        ONE_CONCEPT,
        /** Several concepts of a small scheme; gives {@code Fact.Concepts}. */
        SOME_CONCEPTS,
        /** Concepts found by search or taken from suggestions; gives {@code Fact.Concepts}. */
        SEARCHED_CONCEPTS,
        /** Searched concepts with years for each; gives {@code Fact.Concepts} with years as weights. */
        EXPERIENCE,
        /** Languages with a level for each; gives {@code Fact.Levels} by concept. */
        LANGUAGES,
        /** One rank of an ordered scheme; gives {@code Fact.Levels.of(rank)}. */
        LEVEL,
        /** A place and how far one would go; gives {@code Fact.Place}. */
        PLACE,
        /** From which day; gives {@code Fact.Period}. */
        FROM_DAY,
        /** The day of birth, today or up to 100 years ago; gives {@code Fact.Period} of that one day. */
        BIRTH_DAY,
        /** At least this number; gives {@code Fact.Range.from}. */
        AT_LEAST,
        /** From one number to another; gives {@code Fact.Range}. */
        FROM_TO,
        /** Yes or no; gives {@code Fact.Flag}. */
        YES_NO,
        /** One or more of fixed options; gives {@code Fact.Concepts} with the option keys. */
        OPTIONS,
        /** Own words; gives {@code Fact.Words}. */
        WORDS
    }

    /** How careful to be with an answer. */
    public enum Sensitivity {
        /** Needed for the service and harmless alone. */
        ORDINARY,
        /** Says much about a person: address, income, family. */
        PERSONAL,
        /** Special categories (GDPR article 9) and what could endanger somebody. */
        SPECIAL
    }

    /** A question about concepts. */
    public static Question concepts(String field, String textPrefix, Kind kind, String scheme) {
        return new Question(
                field, textPrefix, kind, scheme, Sensitivity.ORDINARY, "", 0, 0, Optional.empty(), List.of(), Map.of());
    }

    /** A question that needs neither scheme nor numbers. */
    public static Question plain(String field, String textPrefix, Kind kind, Sensitivity sensitivity) {
        return new Question(field, textPrefix, kind, "", sensitivity, "", 0, 0, Optional.empty(), List.of(), Map.of());
    }

    /** A question about a number. */
    public static Question number(String field, String textPrefix, Kind kind, String unit, double least, double most) {
        return new Question(
                field,
                textPrefix,
                kind,
                "",
                Sensitivity.ORDINARY,
                unit,
                least,
                most,
                Optional.empty(),
                List.of(),
                Map.of());
    }

    /** A question with fixed options. */
    public static Question options(String field, String textPrefix, Sensitivity sensitivity, List<String> options) {
        return new Question(
                field, textPrefix, Kind.OPTIONS, "", sensitivity, "", 0, 0, Optional.empty(), options, Map.of());
    }

    /** The same question with symbols beside its options. */
    public Question withIcons(Map<String, String> symbols) {
        return new Question(
                field, textPrefix, kind, scheme, sensitivity, unit, least, most, suggestedFrom, options, symbols);
    }

    /** The same question with suggestions from another answer. */
    public Question suggestedFrom(String otherField) {
        return new Question(
                field,
                textPrefix,
                kind,
                scheme,
                sensitivity,
                unit,
                least,
                most,
                Optional.of(otherField),
                options,
                icons);
    }
}
