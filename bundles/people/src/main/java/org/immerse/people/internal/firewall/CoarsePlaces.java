package org.immerse.people.internal.firewall;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.value.GeoPoint;

/** Places made coarse: their region where a directory knows it, else the middle of a square of about ten kilometres. */
final class CoarsePlaces {
    /** A tenth of a degree of latitude is 11 km. */
    private static final double SQUARES_PER_DEGREE = 10;

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
    Coarse of(List<GeoPoint> points) {
        Set<GeoPoint> coarse = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (GeoPoint point : points) {
            Optional<PlaceDirectory.Known> region = region(point);
            region.map(PlaceDirectory.Known::name).ifPresent(names::add);
            coarse.add(region.map(PlaceDirectory.Known::point).orElseGet(() -> square(point)));
        }
        return new Coarse(List.copyOf(coarse), String.join(", ", names));
    }

    private Optional<PlaceDirectory.Known> region(GeoPoint point) {
        return directories.stream()
                .flatMap(directory -> directory.regionOf(point).stream())
                .findFirst();
    }

    private static GeoPoint square(GeoPoint point) {
        return new GeoPoint(middle(point.latitude()), middle(point.longitude()));
    }

    private static double middle(double degrees) {
        return Math.round((Math.floor(degrees * SQUARES_PER_DEGREE) + 0.5) * 100 / SQUARES_PER_DEGREE) / 100.0;
    }
}
