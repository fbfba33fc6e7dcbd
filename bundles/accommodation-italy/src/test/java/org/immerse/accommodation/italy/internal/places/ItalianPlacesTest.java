package org.immerse.accommodation.italy.internal.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.immerse.api.people.PlaceDirectory.Known;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.api.Test;

class ItalianPlacesTest {
    private final ItalianPlaces places = new ItalianPlaces();

    @Test
    void findsATownHoweverItIsTyped() {
        assertThat(places.search("forli", Locale.ITALIAN, 5).getFirst().name()).isEqualTo("Forlì");
        Known imola = places.search("IMOLA", Locale.ITALIAN, 5).getFirst();
        assertThat(imola.region()).isEqualTo("Bologna");
        assertThat(places.find(imola.id())).contains(imola);
        assertThat(places.search(" ", Locale.ITALIAN, 5)).isEmpty();
    }

    @Test
    void knowsTheProvinceOfAPointAndNoneAbroad() {
        assertThat(places.regionOf(new GeoPoint(44.49, 11.34))).map(Known::name).contains("Bologna");
        assertThat(places.regionOf(new GeoPoint(52.52, 13.40))).isEmpty();
    }
}
