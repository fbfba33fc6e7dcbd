package org.immerse.jobs.spain.internal.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.immerse.api.people.PlaceDirectory.Known;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.api.Test;

class SpanishPlacesTest {
    private final SpanishPlaces places = new SpanishPlaces();

    @Test
    void findsPlacesWithoutAccentsInEitherOfTheirNames() {
        assertThat(best("malaga")).isEqualTo("Málaga");
        assertThat(best("VALENCIA")).contains("Val");
        assertThat(best("elx")).isEqualTo("Elche/Elx");
        assertThat(best("getaf")).isEqualTo("Getafe");
    }

    @Test
    void namesTheProvinceOfAPlace() {
        assertThat(places.find("ES-28079").orElseThrow().region()).isEqualTo("Madrid");
        assertThat(places.find("ES-28").orElseThrow().region()).isEmpty();
    }

    @Test
    void makesAPointCoarse() {
        assertThat(places.regionOf(new GeoPoint(40.31, -3.73)).map(Known::name)).contains("Madrid");
        assertThat(places.regionOf(new GeoPoint(33.57, -7.59))).isEmpty();
    }

    @Test
    void findsNothingForNothing() {
        assertThat(places.search(" ", Locale.ENGLISH, 5)).isEmpty();
        assertThat(places.search("qwertyuiop", Locale.ENGLISH, 5)).isEmpty();
    }

    private String best(String text) {
        return places.search(text, Locale.ENGLISH, 1).getFirst().name();
    }
}
