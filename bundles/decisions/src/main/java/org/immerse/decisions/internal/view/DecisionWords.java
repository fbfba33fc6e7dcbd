package org.immerse.decisions.internal.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Outcome;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.RankingSeen.Part;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Need;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions in words for administrators. People in a ranking are numbered, never named. */
@Component(service = DecisionWords.class)
public final class DecisionWords {
    private final Accounts accounts;
    private final Concepts concepts;
    private final Messages messages;

    /** Words from these services. */
    @Activate
    public DecisionWords(@Reference Accounts accounts, @Reference Concepts concepts, @Reference Messages messages) {
        this.accounts = accounts;
        this.concepts = concepts;
        this.messages = messages;
    }

    /** A text. */
    String text(Locale locale, String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    /** What was decided. */
    String kind(Decision decision, Locale locale) {
        String key = decision.kind() + ".decision";
        return messages.has(key) ? text(locale, key) : decision.kind();
    }

    /** What people were seen for. */
    String task(Decision decision, Locale locale) {
        String key = decision.task() + ".task";
        return messages.has(key) ? text(locale, key) : decision.task();
    }

    /** Who decided, as staff: the account's name and whom it acts for. */
    String actor(LoggedDecision entry, Map<String, String> people, Locale locale) {
        String organisation = accounts.findOrganisation(entry.decision().organisation())
                .map(Organisation::name)
                .orElse("");
        String name = Optional.ofNullable(people.get(entry.decision().actor()))
                .flatMap(accounts::find)
                .map(User::displayName)
                .orElseGet(() -> entry.decision().actor().isEmpty() ? "" : text(locale, "decisions.by.nobody"));
        return organisation.isEmpty() || name.isEmpty() ? name + organisation : name + ", " + organisation;
    }

    /** How many were chosen and refused, of how many. */
    String result(Decision decision, Locale locale) {
        return decision.lines().isEmpty()
                ? ""
                : text(
                                locale,
                                "decisions.result.line",
                                count(decision, Outcome.CHOSEN),
                                count(decision, Outcome.REFUSED),
                                Math.max(
                                        decision.people().size(),
                                        decision.lines().size()))
                        .strip();
    }

    private static long count(Decision decision, Outcome outcome) {
        return decision.lines().stream()
                .filter(line -> line.outcome() == outcome)
                .count();
    }

    /** The names of everything in a ranking: people by number, everything else by its id. */
    Map<String, String> names(Decision decision, RankingSeen ranking, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        ranking.scores()
                .forEach(score -> List.of(score.need(), score.offer()).stream()
                        .filter(decision.people()::contains)
                        .forEach(token -> names.computeIfAbsent(
                                token, one -> text(locale, "decisions.entry.person", names.size() + 1))));
        ranking.needs().stream().map(Need::id).forEach(id -> names.putIfAbsent(id, id));
        boolean named = ranking.offers().size() == 1 && !decision.about().isEmpty();
        ranking.offers().forEach(offer -> names.putIfAbsent(offer.id(), named ? decision.about() : offer.id()));
        return names;
    }

    /** Points by criterion, those that could give none left out. */
    String points(String model, List<Part> parts, Locale locale) {
        return parts.stream()
                .filter(part -> part.possible() > 0)
                .map(part -> text(
                        locale,
                        "decisions.part",
                        criterion(model, part.criterion(), locale),
                        part.points(),
                        part.possible()))
                .reduce((before, next) -> text(locale, "decisions.list", before, next))
                .orElse("");
    }

    /** The name of a criterion. */
    String criterion(String model, String criterion, Locale locale) {
        String key = model + ".criterion." + criterion + ".title";
        return messages.has(key) ? text(locale, key) : criterion;
    }

    /** Facts by the names of their fields, in words. */
    Map<String, String> facts(String model, Facts facts, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        facts.byField().forEach((field, fact) -> {
            String key = model + ".question." + field + ".short";
            words.put(messages.has(key) ? text(locale, key) : field, fact(fact, locale));
        });
        return words;
    }

    private String fact(Fact fact, Locale locale) {
        return switch (fact) {
            case Fact.Concepts some ->
                orNone(
                        some.iris().stream()
                                .map(iri -> concepts.label(iri, locale))
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        locale);
            case Fact.Levels levels -> levels(levels, locale);
            case Fact.Range range -> range(range, locale);
            case Fact.Period period -> period(period, locale);
            case Fact.Place place -> place(place, locale);
            case Fact.Flag flag -> text(locale, flag.value() ? "decisions.fact.yes" : "decisions.fact.no");
            case Fact.Words words -> words.text();
        };
    }

    private String orNone(String words, Locale locale) {
        return words.isEmpty() ? text(locale, "decisions.entry.facts.none") : words;
    }

    private String levels(Fact.Levels levels, Locale locale) {
        return orNone(
                levels.ranks().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> (one.getKey().isEmpty() ? "" : concepts.label(one.getKey(), locale) + " ")
                                + text(locale, "decisions.fact.level", one.getValue()))
                        .collect(Collectors.joining(", ")),
                locale);
    }

    private String range(Fact.Range range, Locale locale) {
        OptionalDouble from = range.from();
        OptionalDouble to = range.to();
        if (from.isPresent() && to.isPresent()) {
            return text(locale, "decisions.fact.from-to", from.getAsDouble(), to.getAsDouble());
        }
        if (from.isPresent()) {
            return text(locale, "decisions.fact.from", from.getAsDouble());
        }
        return to.isPresent()
                ? text(locale, "decisions.fact.up-to", to.getAsDouble())
                : text(locale, "decisions.fact.any");
    }

    private String period(Fact.Period period, Locale locale) {
        String from = period.from()
                .map((LocalDate day) -> text(locale, "decisions.fact.day-from", day))
                .orElse("");
        String until = period.to()
                .map((LocalDate day) -> text(locale, "decisions.fact.day-until", day))
                .orElse("");
        String both = (from + " " + until).strip();
        return both.isEmpty() ? text(locale, "decisions.fact.any") : both;
    }

    private String place(Fact.Place place, Locale locale) {
        String where = place.anywhere()
                ? text(locale, "decisions.fact.anywhere")
                : place.name().isEmpty()
                        ? place.points().stream()
                                .map(point ->
                                        String.format(Locale.ROOT, "%.3f, %.3f", point.latitude(), point.longitude()))
                                .collect(Collectors.joining("; "))
                        : place.name();
        return place.radiusKilometres().isPresent()
                ? where + " "
                        + text(
                                locale,
                                "decisions.fact.radius",
                                place.radiusKilometres().getAsDouble())
                : where;
    }
}
