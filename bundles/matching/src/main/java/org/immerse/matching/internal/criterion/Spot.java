package org.immerse.matching.internal.criterion;

import java.util.List;
import org.immerse.api.value.GeoPoint;

/** Points as unit vectors: distances by the chord, exact and without trigonometry per pair; the same on every machine. */
final class Spot {
    /** Mean radius of the earth in kilometres, IUGG: as {@link GeoPoint}. */
    private static final double EARTH_KILOMETRES = 6_371.0088;

    private Spot() {}

    /** The vectors of some points, one after the other. */
    static double[] vectors(List<GeoPoint> points) {
        double[] vectors = new double[points.size() * 3];
        for (int i = 0; i < points.size(); i++) {
            double latitude = StrictMath.toRadians(points.get(i).latitude());
            double longitude = StrictMath.toRadians(points.get(i).longitude());
            vectors[3 * i] = StrictMath.cos(latitude) * StrictMath.cos(longitude);
            vectors[3 * i + 1] = StrictMath.cos(latitude) * StrictMath.sin(longitude);
            vectors[3 * i + 2] = StrictMath.sin(latitude);
        }
        return vectors;
    }

    /** The square of the shortest chord from any of some points to any of others, on a globe of radius 1. */
    static double chordSquare(double[] vectors, double[] others, int from, int to) {
        double least = 4;
        for (int i = 0; i < vectors.length; i += 3) {
            for (int j = from; j < to; j += 3) {
                double x = vectors[i] - others[j];
                double y = vectors[i + 1] - others[j + 1];
                double z = vectors[i + 2] - others[j + 2];
                least = Math.min(least, x * x + y * y + z * z);
            }
        }
        return least;
    }

    /** The great-circle distance of a chord. */
    static double kilometres(double chordSquare) {
        return 2 * EARTH_KILOMETRES * StrictMath.asin(Math.min(1, Math.sqrt(chordSquare) / 2));
    }

    /** The square of the chord of a great-circle distance. */
    static double chordSquareOf(double kilometres) {
        double half = StrictMath.sin(Math.min(StrictMath.PI / 2, kilometres / (2 * EARTH_KILOMETRES)));
        return 4 * half * half;
    }
}
