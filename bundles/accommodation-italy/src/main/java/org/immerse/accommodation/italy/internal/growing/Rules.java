package org.immerse.accommodation.italy.internal.growing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.plan.Basis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules by which young people come of age in Italy, read from {@code rules.json}: ages and steps with their sources.
 *
 * @param checked when they were last checked against their sources
 * @param ages years by name: {@code majority}, {@code extended-care}, {@code digital-consent}
 * @param bases sources by id
 * @param steps every step there can be
 */
record Rules(LocalDate checked, Map<String, Integer> ages, Map<String, Basis> bases, List<Rule> steps) {
    private static final String FILE = "rules.json";

    /** The rules of this module. */
    static Rules load() {
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream(FILE), FILE)) {
            return of(JsonMapper.builder().build().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rules of(JsonNode root) {
        Map<String, Integer> ages = new LinkedHashMap<>();
        root.path("ages")
                .properties()
                .forEach(age ->
                        ages.put(age.getKey(), age.getValue().path("years").asInt()));
        Map<String, Basis> bases = new LinkedHashMap<>();
        root.path("bases").properties().forEach(basis -> bases.put(basis.getKey(), basis(basis.getValue())));
        List<Rule> steps = new ArrayList<>();
        root.path("steps").forEach(step -> steps.add(rule(step)));
        return new Rules(LocalDate.parse(root.path("checked").asString("")), ages, bases, List.copyOf(steps));
    }

    private static Basis basis(JsonNode node) {
        return new Basis(
                node.path("citation").asString(""),
                node.path("address").asString(""),
                node.path("check").asBoolean(false));
    }

    private static Rule rule(JsonNode node) {
        int age = node.path("age").asInt(0);
        Rule.Permit permit = switch (node.path("anchor").asString("")) {
            case "permit" -> Rule.Permit.EARLIER;
            case "permit-only" -> Rule.Permit.ONLY;
            default -> Rule.Permit.NO;
        };
        return new Rule(
                node.path("id").asString(""),
                node.path("icon").asString("paper"),
                new Rule.Anchor(age, permit),
                new Rule.Offset(
                        node.path("months").asInt(0),
                        node.path("days").asInt(0),
                        node.path("latest").asBoolean(false)),
                node.has("fromMonths") ? Optional.of(node.path("fromMonths").asInt(0)) : Optional.empty(),
                node.path("grace").asInt(0),
                new Rule.Who(
                        Set.copyOf(words(node, "permit")),
                        Set.copyOf(words(node, "decree")),
                        node.path("settled").asString(""),
                        node.has("until"),
                        node.path("from18").asBoolean(false),
                        node.path("within").asInt(0)),
                new Rule.Papers(
                        words(node, "take"),
                        words(node, "get"),
                        words(node, "help"),
                        Optional.of(node.path("where").asString("")).filter(where -> !where.isEmpty())),
                words(node, "bases"));
    }

    private static List<String> words(JsonNode node, String name) {
        List<String> words = new ArrayList<>();
        node.path(name).forEach(word -> words.add(word.asString("")));
        return List.copyOf(words);
    }

    /** Years of a name. */
    int age(String name) {
        return Optional.ofNullable(ages.get(name)).orElseThrow();
    }

    /** A source. */
    Basis basis(String id) {
        return Optional.ofNullable(bases.get(id)).orElseThrow();
    }
}
