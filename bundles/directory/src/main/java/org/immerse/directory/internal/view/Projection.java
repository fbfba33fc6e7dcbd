package org.immerse.directory.internal.view;

import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.search.Area;

/**
 * Where points of the ground lie on a flat map: meridians and parallels are straight, and lengths are true at the middle parallel.
 * Lengths on the map are parts of its width.
 */
record Projection(Area area) {
    private static final double MOST_HIGH = 1.3;
    private static final double LEAST_HIGH = 0.55;

    /** A map of an area, made larger where it would be too flat or too high to read. */
    static Projection of(Area area) {
        double squeeze = squeeze(area);
        double wide = (area.east() - area.west()) * squeeze;
        double high = area.north() - area.south();
        double missingHeight = Math.max(0, wide * LEAST_HIGH - high) / 2;
        double missingWidth = Math.max(0, high / MOST_HIGH - wide) / squeeze / 2;
        return new Projection(new Area(
                area.south() - missingHeight,
                area.west() - missingWidth,
                area.north() + missingHeight,
                area.east() + missingWidth));
    }

    private static double squeeze(Area area) {
        return Math.cos(Math.toRadians((area.south() + area.north()) / 2));
    }

    double x(GeoPoint point) {
        return (point.longitude() - area.west()) / (area.east() - area.west());
    }

    double y(GeoPoint point) {
        return (area.north() - point.latitude()) / ((area.east() - area.west()) * squeeze(area));
    }

    /** The height of the map. */
    double height() {
        return (area.north() - area.south()) / ((area.east() - area.west()) * squeeze(area));
    }
}
