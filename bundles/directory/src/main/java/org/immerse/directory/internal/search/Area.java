package org.immerse.directory.internal.search;

import java.util.Collection;
import org.immerse.api.value.GeoPoint;

/** A part of the map between two parallels and two meridians. */
public record Area(double south, double west, double north, double east) {
    /** Whether a point lies in it, or on its edge. */
    public boolean holds(GeoPoint point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east;
    }

    /** The smallest that holds these points, of which there is at least one. */
    public static Area around(Collection<GeoPoint> points) {
        return new Area(
                points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow());
    }

    /** With an edge on each side: this part of its size, and at least these degrees. */
    public Area wider(double part, double least) {
        double high = Math.max(least, (north - south) * part);
        double wide = Math.max(least, (east - west) * part);
        return new Area(south - high, west - wide, north + high, east + wide);
    }
}
