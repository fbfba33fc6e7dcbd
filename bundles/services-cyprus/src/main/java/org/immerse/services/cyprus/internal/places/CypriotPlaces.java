package org.immerse.services.cyprus.internal.places;

import org.immerse.api.people.Gazetteer;
import org.immerse.api.people.PlaceDirectory;
import org.osgi.service.component.annotations.Component;

/** Districts, towns and larger villages of Cyprus in Latin and Greek letters, from {@code cyprus.csv} beside this class. */
@Component(service = PlaceDirectory.class, property = "country=CY")
public final class CypriotPlaces extends Gazetteer {
    /** Beyond this from every place one is not in Cyprus. */
    private static final double FAR_KILOMETRES = 30;

    /** Reads the file. */
    public CypriotPlaces() {
        super("CY", "cyprus.csv", FAR_KILOMETRES);
    }
}
