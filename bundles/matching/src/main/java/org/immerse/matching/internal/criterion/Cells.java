package org.immerse.matching.internal.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immerse.api.value.GeoPoint;

/** The globe in cells of half a degree. */
final class Cells {
    private static final int PER_DEGREE = 2;
    private static final int COLUMNS = 360 * PER_DEGREE;
    private static final int ROWS = 180 * PER_DEGREE;
    /** More cells than this around a point are not worth looking up. */
    private static final int MOST = 400;
    /** Less than a degree of latitude has, so that a radius is never cut short. */
    private static final double KILOMETRES_PER_DEGREE = 111;

    private Cells() {}

    /** The cell of a point. */
    static int of(GeoPoint point) {
        return row(point.latitude()) * COLUMNS + column(point.longitude());
    }

    /** The cell of a unit vector. */
    static int of(double[] vectors, int at) {
        double longitude = StrictMath.toDegrees(StrictMath.atan2(vectors[at + 1], vectors[at]));
        return row(StrictMath.toDegrees(StrictMath.asin(vectors[at + 2]))) * COLUMNS + column(longitude);
    }

    private static int row(double latitude) {
        return Math.clamp((int) Math.floor((latitude + 90) * PER_DEGREE), 0, ROWS - 1);
    }

    private static int column(double longitude) {
        return Math.floorMod((int) Math.floor((longitude + 180) * PER_DEGREE), COLUMNS);
    }

    /** All cells with a point within the radius of any of these, none twice; empty where they are too many. */
    static Optional<List<Integer>> within(List<GeoPoint> points, double kilometres) {
        TreeSet<Integer> cells = new TreeSet<>();
        double degrees = kilometres * 1.001 / KILOMETRES_PER_DEGREE + 0.001;
        for (GeoPoint point : points) {
            double farthest = Math.abs(point.latitude()) + degrees;
            if (farthest >= 89) {
                return Optional.empty();
            }
            double sideways = sideways(point.latitude(), degrees);
            long west = (long) Math.floor((point.longitude() + 180 - sideways) * PER_DEGREE);
            long east = (long) Math.floor((point.longitude() + 180 + sideways) * PER_DEGREE);
            int south = row(point.latitude() - degrees);
            int north = row(point.latitude() + degrees);
            if ((east - west + 1) * (north - south + 1) > MOST) {
                return Optional.empty();
            }
            for (int row = south; row <= north; row++) {
                for (long column = west; column <= east; column++) {
                    cells.add(row * COLUMNS + (int) Math.floorMod(column, (long) COLUMNS));
                }
            }
        }
        return Optional.of(new ArrayList<>(cells));
    }

    /** How many degrees of longitude a circle around a latitude reaches: asin(sin r / cos latitude). */
    private static double sideways(double latitude, double degrees) {
        double reach = StrictMath.sin(StrictMath.toRadians(degrees)) / StrictMath.cos(StrictMath.toRadians(latitude));
        return StrictMath.toDegrees(StrictMath.asin(Math.min(1, reach))) + 0.001;
    }
}
