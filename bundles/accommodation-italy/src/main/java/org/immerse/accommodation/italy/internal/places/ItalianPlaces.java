package org.immerse.accommodation.italy.internal.places;

import org.immerse.api.people.Gazetteer;
import org.immerse.api.people.PlaceDirectory;
import org.osgi.service.component.annotations.Component;

/** Provinces and places of Italy, from {@code italy.csv} beside this class. */
@Component(service = PlaceDirectory.class, property = "country=IT")
public final class ItalianPlaces extends Gazetteer {
    /** Beyond this from every place one is not in Italy. */
    private static final double FAR_KILOMETRES = 40;

    /** Reads the file. */
    public ItalianPlaces() {
        super("IT", "italy.csv", FAR_KILOMETRES);
    }
}
