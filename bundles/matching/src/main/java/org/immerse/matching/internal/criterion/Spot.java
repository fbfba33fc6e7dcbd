package org.immerse.matching.internal.criterion;

import java.util.List;
import org.immerse.api.value.GeoPoint;

/** Points as unit vectors: distances by the chord, exact and without trigonometry per pair; the same on every machine. */
final class Spot {
    /** Mean radius of the earth in kilometres, IUGG: as {@link GeoPoint}. */
    private static final double EARTH_KILOMETRES = 6_371.0088;

    private final double[] vectors;

    Spot(List<GeoPoint> points) {
        vectors = new double[points.size() * 3];
        for (int i = 0; i < points.size(); i++) {
            double latitude = StrictMath.toRadians(points.get(i).latitude());
            double longitude = StrictMath.toRadians(points.get(i).longitude());
            vectors[3 * i] = StrictMath.cos(latitude) * StrictMath.cos(longitude);
            vectors[3 * i + 1] = StrictMath.cos(latitude) * StrictMath.sin(longitude);
            vectors[3 * i + 2] = StrictMath.sin(latitude);
        }
    }

    /** The square of the shortest chord to any point of the other, on a globe of radius 1. */
    double chordSquare(Spot other) {
        double least = 4;
        for (int i = 0; i < vectors.length; i += 3) {
            for (int j = 0; j < other.vectors.length; j += 3) {
                double x = vectors[i] - other.vectors[j];
                double y = vectors[i + 1] - other.vectors[j + 1];
                double z = vectors[i + 2] - other.vectors[j + 2];
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
