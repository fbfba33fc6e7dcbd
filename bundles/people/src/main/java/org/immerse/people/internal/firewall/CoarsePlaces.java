package org.immerse.people.internal.firewall;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.value.GeoPoint;

/** Places made coarse: their region where a directory knows it, else the middle of a square of about ten kilometres. */
final class CoarsePlaces {
    /** A tenth of a degree of latitude is 11 km. */
    private static final double SQUARES_PER_DEGREE = 10;

    private static final double NEAR_KILOMETRES = 25;

    private final List<PlaceDirectory> directories;

    CoarsePlaces(List<PlaceDirectory> directories) {
        this.directories = List.copyOf(directories);
    }

    /** Where it is, coarsely. The name is the region's, or empty: a square has no name. */
    record Coarse(List<GeoPoint> points, String name) {
        Coarse {
            points = List.copyOf(points);
        }
    }

    /** Coarse points, each once, and the names of the regions. */
    Coarse of(List<GeoPoint> points, String name) {
        Set<GeoPoint> coarse = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (GeoPoint point : points) {
            Optional<PlaceDirectory.Known> region = region(point, name);
            region.map(PlaceDirectory.Known::name).ifPresent(names::add);
            coarse.add(region.map(PlaceDirectory.Known::point).orElseGet(() -> square(point)));
        }
        return new Coarse(List.copyOf(coarse), String.join(", ", names));
    }

    private Optional<PlaceDirectory.Known> region(GeoPoint point, String name) {
        return directories.stream()
                .flatMap(directory -> directory.regionOf(point).or(() -> byName(directory, point, name)).stream())
                .findFirst();
    }

    /** The region of the place with this name, if it really is at this point. */
    private static Optional<PlaceDirectory.Known> byName(PlaceDirectory directory, GeoPoint point, String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return directory.search(name, Locale.ROOT, 5).stream()
                .filter(known -> known.point().to(point).kilometres() <= NEAR_KILOMETRES)
                .findFirst()
                .flatMap(known ->
                        known.region().isEmpty() ? Optional.of(known) : regionNamed(directory, known.region()));
    }

    private static Optional<PlaceDirectory.Known> regionNamed(PlaceDirectory directory, String region) {
        return directory.search(region, Locale.ROOT, 5).stream()
                .filter(known -> known.region().isEmpty() && known.name().equals(region))
                .findFirst();
    }

    private static GeoPoint square(GeoPoint point) {
        return new GeoPoint(middle(point.latitude()), middle(point.longitude()));
    }

    private static double middle(double degrees) {
        return Math.round((Math.floor(degrees * SQUARES_PER_DEGREE) + 0.5) * 100 / SQUARES_PER_DEGREE) / 100.0;
    }
}
