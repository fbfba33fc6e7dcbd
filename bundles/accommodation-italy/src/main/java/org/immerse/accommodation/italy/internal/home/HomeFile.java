package org.immerse.accommodation.italy.internal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.security.Organisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A home as it is written in a file, see the README. */
public final class HomeFile {
    private HomeFile() {}

    /** The home of one object of the file. */
    public static Home read(JsonNode json, Organisation host, String registeredBy, LocalDate today, Instant now) {
        ObjectNode home = (ObjectNode) json.deepCopy();
        days(home.path("terms"), today);
        languages(home.path("household"));
        languages(home.path("wishes"));
        HomeJson.Content content = HomeJson.read(home);
        return new Home(
                HomeJson.words(home, "id"),
                host,
                registeredBy,
                Home.Kind.of(HomeJson.words(home, "kind")).orElseThrow(),
                HomeJson.words(home, "title"),
                HomeJson.words(home, "description"),
                content.where(),
                content.terms(),
                content.household(),
                content.rules(),
                content.wishes(),
                home.has("status")
                        ? Home.Status.valueOf(HomeJson.words(home, "status").toUpperCase(Locale.ROOT))
                        : Home.Status.OPEN,
                true,
                now,
                now);
    }

    /** A day, or so many days from today. */
    public static LocalDate day(String written, LocalDate today) {
        return written.matches("[+-]?\\d+") ? today.plusDays(Integer.parseInt(written)) : LocalDate.parse(written);
    }

    private static void days(JsonNode terms, LocalDate today) {
        if (terms instanceof ObjectNode object) {
            for (String name : new String[] {"from", "until"}) {
                if (object.has(name)) {
                    object.put(name, day(HomeJson.words(object, name), today).toString());
                }
            }
        }
    }

    private static void languages(JsonNode part) {
        if (part.path("languages") instanceof ArrayNode codes) {
            for (int i = 0; i < codes.size(); i++) {
                codes.set(
                        i,
                        StringNode.valueOf(
                                "urn:immerse:language:" + codes.get(i).asString()));
            }
        }
    }

    /** Names and days of an object, such as the items that were seen. */
    public static Map<String, LocalDate> days(JsonNode object, String name, LocalDate today) {
        Map<String, LocalDate> days = new java.util.LinkedHashMap<>();
        Iterator<Map.Entry<String, JsonNode>> all =
                object.path(name).properties().iterator();
        while (all.hasNext()) {
            Map.Entry<String, JsonNode> one = all.next();
            days.put(one.getKey(), day(one.getValue().asString(), today));
        }
        return days;
    }
}
