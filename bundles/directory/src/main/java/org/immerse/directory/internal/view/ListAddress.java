package org.immerse.directory.internal.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.search.Area;
import org.immerse.directory.internal.search.Wanted;

/**
 * What the address of the list says: words, filters, page, and whether a phone shows the map. Unknown values are passed over.
 *
 * @param words what was typed
 * @param event notation of a life event
 * @param topic notation of a topic
 * @param town id of a place
 * @param kilometres from there
 * @param area part of the map
 * @param language ISO 639 code
 * @param map whether a phone shows the map instead of the list
 * @param page from 1
 */
record ListAddress(
        String words,
        String event,
        String topic,
        String town,
        int kilometres,
        Optional<Area> area,
        String language,
        boolean openNow,
        boolean free,
        boolean walkIn,
        boolean map,
        int page) {
    static final int USUAL_KILOMETRES = 10;
    static final ListAddress PLAIN =
            new ListAddress("", "", "", "", USUAL_KILOMETRES, Optional.empty(), "", false, false, false, false, 1);

    private static final int MOST_LETTERS = 200;

    static ListAddress of(Map<String, List<String>> query) {
        return new ListAddress(
                first(query, "q"),
                first(query, "event"),
                first(query, "topic"),
                first(query, "town"),
                number(first(query, "km"), USUAL_KILOMETRES, 500),
                area(first(query, "area")),
                first(query, "language"),
                "1".equals(first(query, "open")),
                "1".equals(first(query, "free")),
                "1".equals(first(query, "walk-in")),
                "map".equals(first(query, "show")),
                number(first(query, "page"), 1, 10_000));
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        return value.length() <= MOST_LETTERS ? value : value.substring(0, MOST_LETTERS);
    }

    private static int number(String written, int usual, int most) {
        return written.matches("[1-9][0-9]{0,4}") ? Math.min(most, Integer.parseInt(written)) : usual;
    }

    private static Optional<Area> area(String written) {
        if (!written.matches("-?[0-9]{1,3}(\\.[0-9]{1,6})?(,-?[0-9]{1,3}(\\.[0-9]{1,6})?){3}")) {
            return Optional.empty();
        }
        List<Double> edges =
                Arrays.stream(written.split(",", -1)).map(Double::parseDouble).toList();
        Area area = new Area(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
        return area.south() < area.north() && area.west() < area.east() ? Optional.of(area) : Optional.empty();
    }

    /** The address as a path with a query, relative to the site. */
    String path() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", words);
        add(parts, "event", event);
        add(parts, "topic", topic);
        add(parts, "town", town);
        add(parts, "km", town.isEmpty() || kilometres == USUAL_KILOMETRES ? "" : Integer.toString(kilometres));
        add(parts, "area", area.map(ListAddress::edges).orElse(""));
        add(parts, "language", language);
        add(parts, "open", openNow ? "1" : "");
        add(parts, "free", free ? "1" : "");
        add(parts, "walk-in", walkIn ? "1" : "");
        add(parts, "show", map ? "map" : "");
        add(parts, "page", page > 1 ? Integer.toString(page) : "");
        return parts.isEmpty() ? Routes.SERVICES : Routes.SERVICES + "?" + String.join("&", parts);
    }

    private static String edges(Area area) {
        return String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", area.south(), area.west(), area.north(), area.east());
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** @param near the point of the town */
    Wanted wanted(Optional<GeoPoint> near) {
        return new Wanted(words, event, topic, near, kilometres, area, language, openNow, free, walkIn);
    }

    /** Whether anything is left out. */
    boolean isFiltered() {
        return !withPage(1).withMap(false).equals(PLAIN);
    }

    ListAddress withWords(String other) {
        return new ListAddress(
                other.strip(), event, topic, town, kilometres, area, language, openNow, free, walkIn, map, 1);
    }

    ListAddress withEvent(String other) {
        return new ListAddress(words, other, topic, town, kilometres, area, language, openNow, free, walkIn, map, 1);
    }

    ListAddress withTopic(String other) {
        return new ListAddress(words, event, other, town, kilometres, area, language, openNow, free, walkIn, map, 1);
    }

    ListAddress withTown(String other) {
        return new ListAddress(words, event, topic, other, kilometres, area, language, openNow, free, walkIn, map, 1);
    }

    ListAddress withKilometres(int other) {
        return new ListAddress(words, event, topic, town, other, area, language, openNow, free, walkIn, map, 1);
    }

    ListAddress withArea(Optional<Area> other) {
        return new ListAddress(words, event, topic, town, kilometres, other, language, openNow, free, walkIn, map, 1);
    }

    ListAddress withLanguage(String other) {
        return new ListAddress(words, event, topic, town, kilometres, area, other, openNow, free, walkIn, map, 1);
    }

    ListAddress withOpenNow(boolean other) {
        return new ListAddress(words, event, topic, town, kilometres, area, language, other, free, walkIn, map, 1);
    }

    ListAddress withFree(boolean other) {
        return new ListAddress(words, event, topic, town, kilometres, area, language, openNow, other, walkIn, map, 1);
    }

    ListAddress withWalkIn(boolean other) {
        return new ListAddress(words, event, topic, town, kilometres, area, language, openNow, free, other, map, 1);
    }

    ListAddress withMap(boolean other) {
        return new ListAddress(
                words, event, topic, town, kilometres, area, language, openNow, free, walkIn, other, page);
    }

    ListAddress withPage(int other) {
        return new ListAddress(
                words, event, topic, town, kilometres, area, language, openNow, free, walkIn, map, other);
    }
}
