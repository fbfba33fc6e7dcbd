package org.immerse.api.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.value.GeoPoint;
import org.osgi.annotation.versioning.ConsumerType;

/** Places people can name: brought by the module of a country. Published as a service. */
@ConsumerType
public interface PlaceDirectory {
    /** ISO 3166-1 alpha-2 code of the country. */
    String country();

    /** Places whose names fit what was typed, best first; accents and case do not matter. */
    List<Known> search(String text, Locale locale, int limit);

    /** One place. */
    Optional<Known> find(String id);

    /** The region this point lies in, or the nearest one; empty where the point is not in this country. Makes places coarse. */
    default Optional<Known> regionOf(GeoPoint point) {
        return Optional.empty();
    }

    /**
     * A known place.
     *
     * @param id stable, such as {@code ES-28} or a GeoNames id
     * @param name its name
     * @param region the name of the region it lies in; empty for a region
     * @param point its middle
     */
    record Known(String id, String name, String region, GeoPoint point) {}
}
