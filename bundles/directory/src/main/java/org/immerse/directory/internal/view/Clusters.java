package org.immerse.directory.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.search.Found;

/** Services near each other on a map, drawn as one dot. */
final class Clusters {
    /** How near the middles of two dots may come, as a part of the map's width: a dot of 32 pixels on a phone. */
    private static final double NEAR = 0.1;

    /** One dot. */
    static final class Dot {
        private final Set<Found> services = new LinkedHashSet<>();
        private final List<GeoPoint> points = new ArrayList<>();
        private double x;
        private double y;

        private void add(Found service, GeoPoint point, double atX, double atY) {
            x = (x * points.size() + atX) / (points.size() + 1);
            y = (y * points.size() + atY) / (points.size() + 1);
            points.add(point);
            services.add(service);
        }

        private double from(double atX, double atY) {
            return Math.hypot(x - atX, y - atY);
        }

        /** The services it stands for. */
        List<Found> services() {
            return List.copyOf(services);
        }

        /** Where they are. */
        List<GeoPoint> points() {
            return points.stream().distinct().toList();
        }

        /** From the left, as a part of the map's width. */
        double x() {
            return x;
        }

        /** From the top, as a part of the map's width. */
        double y() {
            return y;
        }
    }

    private Clusters() {}

    /** The dots of these services on a map. */
    static List<Dot> of(List<Found> services, Projection map) {
        List<Dot> dots = new ArrayList<>();
        for (Found service : services) {
            service.places().stream()
                    .flatMap(place -> place.point().stream())
                    .filter(map.area()::holds)
                    .forEach(point -> {
                        double x = map.x(point);
                        double y = map.y(point);
                        nearest(dots, x, y).add(service, point, x, y);
                    });
        }
        return dots;
    }

    private static Dot nearest(List<Dot> dots, double x, double y) {
        return dots.stream()
                .filter(dot -> dot.from(x, y) < NEAR)
                .min(java.util.Comparator.comparingDouble(dot -> dot.from(x, y)))
                .orElseGet(() -> {
                    Dot dot = new Dot();
                    dots.add(dot);
                    return dot;
                });
    }
}
