package org.immerse.jobs.spain.internal.places;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.value.GeoPoint;
import org.immerse.jobs.spain.internal.domain.Folded;
import org.osgi.service.component.annotations.Component;

/** Provinces and municipalities of Spain, from {@code spain.csv} beside this class. */
@Component(service = PlaceDirectory.class, property = "country=ES")
public final class SpanishPlaces implements PlaceDirectory {
    private static final String FILE = "spain.csv";
    private static final String PROVINCE = "province";

    private static final int NO_FIT = 3;
    /** Beyond this from every place one is not in Spain. */
    private static final double FAR_KILOMETRES = 60;

    private final List<Entry> entries;
    private final Map<String, Known> byId = new HashMap<>();

    /** A place with its name made comparable, and the id of its province. */
    private record Entry(Known place, Set<String> names, String province) {
        boolean isProvince() {
            return place.id().equals(province);
        }

        /** The same 0, begins so 1, a word begins so 2; other names do not fit. */
        int rank(String wanted) {
            return names.stream().mapToInt(name -> rank(name, wanted)).min().orElse(NO_FIT);
        }

        private static int rank(String name, String wanted) {
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
    public SpanishPlaces() {
        this.entries = read();
        entries.forEach(entry -> byId.put(entry.place().id(), entry.place()));
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> provinces = new HashMap<>();
        try (InputStream in = SpanishPlaces.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the list of places is missing: " + FILE);
            }
            try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.forEach(line -> entries.add(entry(line, provinces)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(entries);
    }

    /** Provinces stand first in the file, so that places find the name of theirs. */
    private static Entry entry(NamedCsvRecord line, Map<String, String> provinces) {
        String id = line.getField("id");
        String name = line.getField("name");
        if (PROVINCE.equals(line.getField("kind"))) {
            provinces.put(id, name);
        }
        GeoPoint point =
                new GeoPoint(Double.parseDouble(line.getField("lat")), Double.parseDouble(line.getField("lon")));
        String province = line.getField(PROVINCE);
        String region = id.equals(province) ? "" : provinces.getOrDefault(province, "");
        return new Entry(new Known(id, name, region, point), Folded.names(name), province);
    }

    @Override
    public String country() {
        return "ES";
    }

    @Override
    public List<Known> search(String text, Locale locale, int limit) {
        String wanted = Folded.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.rank(wanted) < NO_FIT)
                .sorted(Comparator.<Entry>comparingInt(entry -> entry.rank(wanted))
                        .thenComparing(entry -> entry.isProvince())
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
