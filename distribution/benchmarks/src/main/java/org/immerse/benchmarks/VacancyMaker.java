package org.immerse.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes many vacancies for the demo set of a site in Spain, to see how it does with a country's worth of them:
 * {@code VacancyMaker DEMO-FOLDER PLACES.CSV HOW-MANY}. Each takes its work and words from one vacancy of the demo set, terms and
 * languages from another, an employer from a third, and half of the places from a fourth, the others from all municipalities; the same every time, from one seed.
 */
public final class VacancyMaker {
    private static final long SEED = 20_261_123;
    private static final int A_FILE = 2_000;
    private static final double LEFT_OUT = 0.25;
    private static final int KIND = 5;
    private static final List<String> TERMS =
            List.of("immerse:contract", "immerse:workingTime", "immerse:hoursPerWeek", "employmentType", "baseSalary");
    private static final List<String> ASKED = List.of("immerse:languages", "experienceRequirements");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Place(String name, String province, double latitude, double longitude) {}

    private final List<ObjectNode> patterns = new ArrayList<>();
    private final List<Place> places;
    private final Random random = new Random(SEED);

    private VacancyMaker(Path demo, Path places) throws IOException {
        for (JsonNode posting : JSON.readTree(Files.readAllBytes(demo.resolve("vacancies.json")))) {
            patterns.add((ObjectNode) posting);
        }
        List<String[]> rows;
        try (var lines = Files.lines(places, StandardCharsets.UTF_8)) {
            rows = lines.map(line -> line.split(",", -1))
                    .filter(cells -> cells.length == KIND + 1)
                    .toList();
        }
        Map<String, String> provinces = rows.stream()
                .filter(cells -> cells[KIND].equals("province"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        this.places = rows.stream()
                .filter(cells -> cells[KIND].equals("municipality"))
                .map(cells -> new Place(
                        cells[1],
                        provinces.getOrDefault(cells[2], ""),
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4])))
                .toList();
    }

    /** Writes the files into the demo folder. */
    public static void main(String[] arguments) throws IOException {
        Path demo = Path.of(arguments[0]);
        new VacancyMaker(demo, Path.of(arguments[1])).write(demo, Integer.parseInt(arguments[2]));
    }

    private void write(Path folder, int howMany) throws IOException {
        for (int first = 0; first < howMany; first += A_FILE) {
            ArrayNode file = JSON.createArrayNode();
            for (int number = first; number < Math.min(first + A_FILE, howMany); number++) {
                file.add(make(number));
            }
            Files.write(
                    folder.resolve("vacancies-%03d.json".formatted(first / A_FILE + 1)), JSON.writeValueAsBytes(file));
        }
    }

    private ObjectNode make(int number) {
        ObjectNode posting = any(patterns).deepCopy();
        ObjectNode terms = any(patterns);
        TERMS.forEach(term -> take(posting, terms, term));
        ObjectNode asked = any(patterns);
        ASKED.forEach(term -> take(posting, asked, term));
        posting.put("identifier", "made-%06d".formatted(number + 1));
        posting.set("hiringOrganization", any(patterns).get("hiringOrganization"));
        posting.set("skills", some(posting.get("skills")));
        JsonNode city = any(patterns).get("jobLocation");
        posting.set("jobLocation", city != null && random.nextBoolean() ? city : location(any(places)));
        return posting;
    }

    private static void take(ObjectNode posting, ObjectNode other, String property) {
        JsonNode value = other.get(property);
        if (value == null) {
            posting.remove(property);
        } else {
            posting.set(property, value);
        }
    }

    /** Most of the skills, at least one where there are any. */
    private ArrayNode some(JsonNode skills) {
        ArrayNode kept = JSON.createArrayNode();
        List<JsonNode> all = new ArrayList<>();
        if (skills != null) {
            skills.forEach(all::add);
        }
        Collections.shuffle(all, random);
        all.forEach(skill -> {
            if (kept.isEmpty() || random.nextDouble() >= LEFT_OUT) {
                kept.add(skill);
            }
        });
        return kept;
    }

    private static ObjectNode location(Place place) {
        ObjectNode location = JSON.createObjectNode().put("@type", "Place");
        location.putObject("address")
                .put("@type", "PostalAddress")
                .put("addressLocality", place.name())
                .put("addressRegion", place.province())
                .put("addressCountry", "ES");
        location.putObject("geo")
                .put("@type", "GeoCoordinates")
                .put("latitude", place.latitude())
                .put("longitude", place.longitude());
        return location;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
