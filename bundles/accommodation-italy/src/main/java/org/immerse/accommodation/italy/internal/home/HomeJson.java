package org.immerse.accommodation.italy.internal.home;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.value.GeoPoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a home as JSON: in the database and in files of homes. What is left out there is unknown, none or no. */
final class HomeJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the JSON holds of a home. */
    record Content(
            Home.Where where, Home.Terms terms, Home.Household household, Home.Rules rules, Home.Wishes wishes) {}

    private HomeJson() {}

    static String write(Home home) {
        ObjectNode all = JSON.createObjectNode();
        write(home.where(), all.putObject("where"));
        write(home.terms(), all.putObject("terms"));
        write(home.household(), all.putObject("household"));
        all.putObject("rules")
                .put("pets", home.rules().petsAllowed())
                .put("smoking", home.rules().smokingAllowed())
                .put("guests", home.rules().guestsAllowed())
                .put("words", home.rules().words());
        write(home.wishes(), all.putObject("wishes"));
        return JSON.writeValueAsString(all);
    }

    private static void write(Home.Where where, ObjectNode node) {
        node.put("town", where.town())
                .put("province", where.province())
                .put("lat", where.point().latitude())
                .put("lon", where.point().longitude())
                .put("address", where.address())
                .put("stop", where.stop());
        where.minutesToStop().ifPresent(minutes -> node.put("minutesToStop", minutes));
    }

    private static void write(Home.Terms terms, ObjectNode node) {
        node.put("beds", terms.beds())
                .put("rent", terms.rent())
                .put("deposit", terms.deposit())
                .put("from", terms.from().toString());
        put(node.putArray("included"), terms.included());
        terms.until().ifPresent(until -> node.put("until", until.toString()));
    }

    private static void write(Home.Household household, ObjectNode node) {
        node.put("people", household.people()).put("pets", household.pets()).put("smoking", household.smoking());
        household.ageFrom().ifPresent(age -> node.put("ageFrom", age));
        household.ageTo().ifPresent(age -> node.put("ageTo", age));
        put(node.putArray("languages"), household.languages());
        put(node.putArray("life"), household.life());
        put(node.putArray("help"), household.help());
    }

    private static void write(Home.Wishes wishes, ObjectNode node) {
        wishes.only().ifPresent(only -> node.put("only", only));
        wishes.ageFrom().ifPresent(age -> node.put("ageFrom", age));
        wishes.ageTo().ifPresent(age -> node.put("ageTo", age));
        put(node.putArray("grounds"), wishes.grounds().stream().map(Ground::id).toList());
        put(node.putArray("life"), wishes.life());
        put(node.putArray("independence"), wishes.independence());
        put(node.putArray("languages"), wishes.languages());
    }

    private static void put(ArrayNode array, Collection<String> keys) {
        keys.forEach(array::add);
    }

    static Content read(String json) {
        return read(JSON.readTree(json));
    }

    static Content read(JsonNode all) {
        return new Content(
                where(all.path("where")),
                terms(all.path("terms")),
                household(all.path("household")),
                rules(all.path("rules")),
                wishes(all.path("wishes")));
    }

    private static Home.Where where(JsonNode node) {
        return new Home.Where(
                words(node, "town"),
                words(node, "province"),
                new GeoPoint(node.path("lat").asDouble(0), node.path("lon").asDouble(0)),
                words(node, "address"),
                number(node, "minutesToStop"),
                words(node, "stop"));
    }

    private static Home.Terms terms(JsonNode node) {
        return new Home.Terms(
                node.path("beds").asInt(1),
                node.path("rent").asInt(0),
                node.path("deposit").asInt(0),
                keys(node, "included"),
                day(node, "from").orElse(LocalDate.EPOCH),
                day(node, "until"));
    }

    private static Home.Household household(JsonNode node) {
        return new Home.Household(
                node.path("people").asInt(0),
                number(node, "ageFrom"),
                number(node, "ageTo"),
                keys(node, "languages"),
                node.path("pets").asBoolean(false),
                node.path("smoking").asBoolean(false),
                keys(node, "life"),
                keys(node, "help"));
    }

    private static Home.Rules rules(JsonNode node) {
        return new Home.Rules(
                node.path("pets").asBoolean(false),
                node.path("smoking").asBoolean(false),
                node.path("guests").asBoolean(false),
                words(node, "words"));
    }

    private static Home.Wishes wishes(JsonNode node) {
        Set<Ground> grounds = new TreeSet<>();
        keys(node, "grounds").forEach(id -> Ground.of(id).ifPresent(grounds::add));
        return new Home.Wishes(
                Optional.of(words(node, "only")).filter(only -> !only.isEmpty()),
                number(node, "ageFrom"),
                number(node, "ageTo"),
                grounds,
                keys(node, "life"),
                keys(node, "independence"),
                keys(node, "languages"));
    }

    static String words(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    static Optional<LocalDate> day(JsonNode node, String name) {
        return Optional.of(words(node, name)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static OptionalInt number(JsonNode node, String name) {
        return node.path(name).isNumber() ? OptionalInt.of(node.path(name).asInt()) : OptionalInt.empty();
    }

    private static Set<String> keys(JsonNode node, String name) {
        Set<String> keys = new TreeSet<>();
        node.path(name).forEach(key -> keys.add(key.asString("")));
        return keys;
    }
}
