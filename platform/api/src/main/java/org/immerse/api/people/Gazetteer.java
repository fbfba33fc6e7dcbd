package org.immerse.api.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immerse.api.value.GeoPoint;

/**
 * The places of a country from a file beside the class that extends it, which is a whole directory:
 *
 * <pre>{@code
 * @Component(service = PlaceDirectory.class, property = "country=IT")
 * public final class ItalianPlaces extends Gazetteer {
 *     public ItalianPlaces() { super("IT", "italy.csv", 40); }
 * }
 * }</pre>
 *
 * <p>The file is UTF-8, its cells are separated by semicolons: id, name, id of the region, latitude, longitude and, where there are, other
 * spellings separated by bars. Regions stand first and are their own region; lines that do not start with the code of the country say where
 * it all comes from. A name in two languages has a stroke between them, and each is found. Thread-safe.
 */
public abstract class Gazetteer implements PlaceDirectory {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTS = Pattern.compile("[/|]");
    private static final int NO_FIT = 3;
    private static final int OTHERS = 5;

    private final String country;
    private final double farKilometres;
    private final List<Entry> entries;
    private final Map<String, Known> byId = new HashMap<>();

    /** A place with its names made comparable, and the id of its region. */
    private record Entry(Known place, Set<String> names, String region) {
        boolean isRegion() {
            return place.id().equals(region);
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

    /**
     * Reads the file.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param file its name beside the class
     * @param farKilometres beyond this from every place one is not in the country
     */
    protected Gazetteer(String country, String file, double farKilometres) {
        this.country = country;
        this.farKilometres = farKilometres;
        this.entries = read(getClass(), file, country);
        entries.forEach(entry -> byId.put(entry.place().id(), entry.place()));
    }

    private static List<Entry> read(Class<?> beside, String file, String country) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the list of places is missing: " + file);
            }
            List<Entry> entries = new ArrayList<>();
            Map<String, String> regions = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(country + "-"))
                    .forEach(line -> entries.add(entry(line.split(";", -1), regions)));
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Regions stand first in the file, so that places find the name of theirs. */
    private static Entry entry(String[] line, Map<String, String> regions) {
        String id = line[0];
        String name = line[1];
        String region = line[2];
        if (id.equals(region)) {
            regions.put(id, name);
        }
        GeoPoint point = new GeoPoint(Double.parseDouble(line[3]), Double.parseDouble(line[4]));
        String inRegion = id.equals(region) ? "" : regions.getOrDefault(region, "");
        return new Entry(new Known(id, name, inRegion, point), names(name, line), region);
    }

    private static Set<String> names(String name, String[] line) {
        Set<String> names = new LinkedHashSet<>();
        names.add(folded(name));
        PARTS.splitAsStream(line.length > OTHERS ? name + "|" + line[OTHERS] : name)
                .map(Gazetteer::folded)
                .filter(one -> !one.isEmpty())
                .forEach(names::add);
        return Set.copyOf(names);
    }

    /** Words made comparable: without accents, case and punctuation; the Greek sigma is the same at the end of a word. */
    private static String folded(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT).replace('ς', 'σ'))
                .replaceAll(" ")
                .strip();
    }

    @Override
    public final String country() {
        return country;
    }

    @Override
    public final List<Known> search(String text, Locale locale, int limit) {
        String wanted = folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.rank(wanted) < NO_FIT)
                .sorted(Comparator.<Entry>comparingInt(entry -> entry.rank(wanted))
                        .thenComparing(Entry::isRegion)
                        .thenComparingInt(entry -> entry.place().name().length())
                        .thenComparing(entry -> entry.place().id()))
                .limit(limit)
                .map(Entry::place)
                .toList();
    }

    @Override
    public final Optional<Known> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public final Optional<Known> regionOf(GeoPoint point) {
        return entries.stream()
                .min(Comparator.comparing(entry -> entry.place().point().to(point)))
                .filter(entry -> entry.place().point().to(point).kilometres() <= farKilometres)
                .map(entry -> byId.get(entry.region()));
    }
}
