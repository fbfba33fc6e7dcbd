package org.immerse.api.directory;

import java.util.List;
import org.immerse.api.text.Localized;
import org.immerse.api.value.GeoPoint;
import org.osgi.annotation.versioning.ConsumerType;

/** The shape of a country, to draw services on. Brought by the module of a country; published as a service. Thread-safe. */
@ConsumerType
public interface MapOutline {
    /** ISO 3166-1 alpha-2 code of the country. */
    String country();

    /** What to draw, from the back to the front. */
    List<Shape> shapes();

    /** Towns to name, the largest first. */
    List<Town> towns();

    /** Where the shapes come from, to be told beside the map; empty where nobody asks for it. */
    String attribution();

    /**
     * One closed line, such as a coast or a district.
     *
     * @param region ISO 3166-2 code of a district; empty for a coast
     * @param points the corners, the first not repeated at the end
     */
    record Shape(String region, List<GeoPoint> points) {
        public Shape {
            points = List.copyOf(points);
        }
    }

    /** A town to name. */
    record Town(Localized name, GeoPoint point) {}
}
