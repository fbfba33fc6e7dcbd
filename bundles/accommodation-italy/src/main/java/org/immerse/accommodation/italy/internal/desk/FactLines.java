package org.immerse.accommodation.italy.internal.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Question;

/** Facts of a young person in words, as far as they are shown, in the order they are asked. */
final class FactLines {
    private static final String LANGUAGE = "urn:immerse:language:";
    private static final List<String> LEVELS = List.of("", "A1", "A2", "B1", "B2", "C1", "C2");

    private final BiFunction<String, Object[], String> texts;
    private final Locale locale;

    FactLines(BiFunction<String, Object[], String> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** A fact and its name. */
    record Line(String field, String name, String words) {}

    /** The facts these questions ask for. */
    List<Line> of(List<Question> questions, Facts facts) {
        List<Line> lines = new ArrayList<>();
        questions.forEach(question -> Optional.ofNullable(facts.byField().get(question.field()))
                .ifPresent(fact -> lines.add(
                        new Line(question.field(), text(question.textPrefix() + ".short"), words(question, fact)))));
        return lines;
    }

    /** One fact in words. */
    String words(Question question, Fact fact) {
        return switch (fact) {
            case Fact.Concepts some ->
                list(some.iris().stream()
                        .map(key -> text(question.textPrefix() + ".option." + key))
                        .toList());
            case Fact.Levels levels ->
                list(levels.ranks().entrySet().stream()
                        .map(level -> language(level.getKey()) + " " + level(level.getValue()))
                        .toList());
            case Fact.Range range -> range(range, question.unit());
            case Fact.Period period -> period(period);
            case Fact.Place place -> place(place);
            case Fact.Flag flag -> text(flag.value() ? "accommodation-italy.desk.yes" : "accommodation-italy.desk.no");
            case Fact.Words words -> words.text();
        };
    }

    private String range(Fact.Range range, String unit) {
        String from = number(range.from());
        String to = number(range.to());
        String numbers =
                from.isEmpty() ? "≤ " + to : to.isEmpty() ? "≥ " + from : from.equals(to) ? from : from + "–" + to;
        return switch (unit) {
            case "EUR/month" -> text("accommodation-italy.desk.euros", numbers);
            case "months" -> text("accommodation-italy.desk.months", numbers);
            case "years" -> text("accommodation-italy.desk.years", numbers);
            default -> numbers;
        };
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Long.toString(Math.round(number.getAsDouble())) : "";
    }

    private String period(Fact.Period period) {
        String from = period.from().map(this::day).orElse("");
        String to = period.to().map(this::day).orElse("");
        return from.equals(to) || to.isEmpty() ? from : from + " – " + to;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String place(Fact.Place place) {
        return place.radiusKilometres().isPresent()
                ? text(
                        "accommodation-italy.desk.around",
                        place.name(),
                        Math.round(place.radiusKilometres().getAsDouble()))
                : place.name();
    }

    private String language(String iri) {
        return iri.startsWith(LANGUAGE)
                ? Locale.forLanguageTag(iri.substring(LANGUAGE.length())).getDisplayLanguage(locale)
                : iri;
    }

    private static String level(int rank) {
        return rank > 0 && rank < LEVELS.size() ? LEVELS.get(rank) : "";
    }

    private String list(List<String> words) {
        return String.join("ar".equals(locale.getLanguage()) ? "، " : ", ", words);
    }

    private String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
