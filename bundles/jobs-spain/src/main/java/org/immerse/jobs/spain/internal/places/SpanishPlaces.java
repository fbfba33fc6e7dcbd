package org.immerse.jobs.spain.internal.places;

import org.immerse.api.people.Gazetteer;
import org.immerse.api.people.PlaceDirectory;
import org.osgi.service.component.annotations.Component;

/** Provinces and municipalities of Spain, from {@code spain.csv} beside this class. */
@Component(service = PlaceDirectory.class, property = "country=ES")
public final class SpanishPlaces extends Gazetteer {
    /** Beyond this from every place one is not in Spain. */
    private static final double FAR_KILOMETRES = 60;

    /** Reads the file. */
    public SpanishPlaces() {
        super("ES", "spain.csv", FAR_KILOMETRES);
    }
}
