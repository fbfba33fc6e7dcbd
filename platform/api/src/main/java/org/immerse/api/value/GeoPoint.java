package org.immerse.api.value;

/**
 * A point on the ground, WGS 84.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {
    /** Mean radius of the earth, IUGG. */
    private static final double EARTH_METRES = 6_371_008.8;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on the ground: " + latitude + ", " + longitude);
        }
    }

    /** The great-circle distance, by the haversine formula; within 0.6 % of the distance on the ellipsoid. */
    public Distance to(GeoPoint other) {
        double latitudes = Math.toRadians(other.latitude - latitude);
        double longitudes = Math.toRadians(other.longitude - longitude);
        double h = square(Math.sin(latitudes / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(longitudes / 2));
        return new Distance(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h))));
    }

    private static double square(double x) {
        return x * x;
    }
}
