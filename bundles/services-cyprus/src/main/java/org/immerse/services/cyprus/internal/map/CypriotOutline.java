package org.immerse.services.cyprus.internal.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immerse.api.directory.MapOutline;
import org.immerse.api.text.Localized;
import org.immerse.api.value.GeoPoint;
import org.osgi.service.component.annotations.Component;

/** The coast of the island, from {@code coast.csv} beside this class, and its six towns. The island is one: no line goes through it. */
@Component
public final class CypriotOutline implements MapOutline {
    private static final String FILE = "coast.csv";
    private static final List<Town> TOWNS = List.of(
            town(35.1728, 33.3540, "Nicosia", "Λευκωσία", "Nicosia", "Nicosia", "Nicosie", "نيقوسيا"),
            town(34.6841, 33.0379, "Limassol", "Λεμεσός", "Limasol", "Limassol", "Limassol", "ليماسول"),
            town(34.9221, 33.6279, "Larnaca", "Λάρνακα", "Lárnaca", "Larnaca", "Larnaca", "لارنكا"),
            town(34.7768, 32.4245, "Paphos", "Πάφος", "Pafos", "Pafo", "Paphos", "بافوس"),
            town(35.1249, 33.9413, "Famagusta", "Αμμόχωστος", "Famagusta", "Famagosta", "Famagouste", "فاماغوستا"),
            town(35.3363, 33.3173, "Kyrenia", "Κερύνεια", "Kyrenia", "Kyrenia", "Kyrenia", "كيرينيا"));

    private final List<Shape> shapes = List.of(new Shape("", read()));

    private static Town town(
            double latitude, double longitude, String en, String el, String es, String it, String fr, String ar) {
        return new Town(
                new Localized(Map.of("en", en, "el", el, "es", es, "it", it, "fr", fr, "ar", ar)),
                new GeoPoint(latitude, longitude));
    }

    private static List<GeoPoint> read() {
        try (InputStream in = Objects.requireNonNull(CypriotOutline.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("lat"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new GeoPoint(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String country() {
        return "CY";
    }

    @Override
    public List<Shape> shapes() {
        return shapes;
    }

    @Override
    public List<Town> towns() {
        return TOWNS;
    }

    @Override
    public String attribution() {
        return "Natural Earth, GeoNames (CC BY 4.0)";
    }
}
