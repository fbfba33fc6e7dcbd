package org.immerse.accommodation.italy.internal.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.value.GeoPoint;
import org.osgi.service.component.annotations.Component;

/** Provinces and places of Italy, from {@code italy.csv} beside this class. */
@Component(service = PlaceDirectory.class, property = "country=IT")
public final class ItalianPlaces implements PlaceDirectory {
    private static final String FILE = "italy.csv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NO_FIT = 3;
    /** Beyond this from every place one is not in Italy. */
    private static final double FAR_KILOMETRES = 40;

    private final List<Entry> entries;
    private final Map<String, Known> byId = new HashMap<>();

    /** A place with its name made comparable, and the id of its province. */
    private record Entry(Known place, String name, String province) {
        boolean isProvince() {
            return place.id().equals(province);
        }

        /** The same 0, begins so 1, a word begins so 2; other names do not fit. */
        int rank(String wanted) {
            if (name.equals(wanted)) {
                return 0;
            }
            if (name.startsWith(wanted)) {
                return 1;
            }
            return name.contains(" " + wanted) ? 2 : NO_FIT;
        }
    }

    /** Reads the file. */
    public ItalianPlaces() {
        this.entries = read();
        entries.forEach(entry -> byId.put(entry.place().id(), entry.place()));
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> provinces = new HashMap<>();
        try (InputStream in = ItalianPlaces.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the list of places is missing: " + FILE);
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> line.startsWith("IT-"))
                        .forEach(line -> entries.add(entry(line.split(";", -1), provinces)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(entries);
    }

    /** Provinces stand first in the file, so that places find the name of theirs. */
    private static Entry entry(String[] line, Map<String, String> provinces) {
        String id = line[0];
        String name = line[1];
        String province = line[2];
        if (id.equals(province)) {
            provinces.put(id, name);
        }
        GeoPoint point = new GeoPoint(Double.parseDouble(line[3]), Double.parseDouble(line[4]));
        String region = id.equals(province) ? "" : provinces.getOrDefault(province, "");
        return new Entry(new Known(id, name, region, point), folded(name), province);
    }

    private static String folded(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    @Override
    public String country() {
        return "IT";
    }

    @Override
    public List<Known> search(String text, Locale locale, int limit) {
        String wanted = folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.rank(wanted) < NO_FIT)
                .sorted(Comparator.<Entry>comparingInt(entry -> entry.rank(wanted))
                        .thenComparing(Entry::isProvince)
                        .thenComparingInt(entry -> entry.place().name().length())
                        .thenComparing(entry -> entry.place().id()))
                .limit(limit)
                .map(Entry::place)
                .toList();
    }

    @Override
    public Optional<Known> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Known> regionOf(GeoPoint point) {
        return entries.stream()
                .min(Comparator.comparing(entry -> entry.place().point().to(point)))
                .filter(entry -> entry.place().point().to(point).kilometres() <= FAR_KILOMETRES)
                .map(entry -> byId.get(entry.province()));
    }
}
