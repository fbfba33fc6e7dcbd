package org.immerse.services.cyprus.internal.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.immerse.api.people.PlaceDirectory.Known;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypriotPlacesTest {
    private final CypriotPlaces places = new CypriotPlaces();

    @ParameterizedTest
    @CsvSource({
        "nicosia, CY-nicosia",
        "ΛΕΥΚΩΣΙΑ, CY-nicosia",
        "Lefkosia, CY-nicosia",
        "نيقوسيا, CY-nicosia",
        "λεμες, CY-limassol",
        "ΛΕΜΕΣΟΣ, CY-limassol",
        "Lemesos, CY-limassol",
        "ليماسول, CY-limassol",
        "larnaka, CY-larnaca",
        "لارنكا, CY-larnaca",
        "Πάφος, CY-paphos",
        "Pafos, CY-paphos",
        "بافوس, CY-paphos",
        "αμμοχωστος, CY-famagusta",
        "فاماغوستا, CY-famagusta",
        "girne, CY-kyrenia",
        "lakatamia, CY-lakatamia",
        "agia napa, CY-ayia-napa",
        "Επαρχία Πάφου, CY-05"
    })
    void aTownIsFoundInItsNamesAndUsualSpellings(String typed, String id) {
        assertThat(places.search(typed, Locale.ENGLISH, 5).getFirst().id()).isEqualTo(id);
    }

    @Test
    void eachPlaceLiesInADistrictAndNoneTwice() {
        Known strovolos = places.find("CY-strovolos").orElseThrow();
        assertThat(strovolos.name()).isEqualTo("Strovolos / Στρόβολος");
        assertThat(strovolos.region()).isEqualTo("Nicosia district / Επαρχία Λευκωσίας");
        assertThat(places.find("CY-01").orElseThrow().region()).isEmpty();
        assertThat(places.search("a", Locale.ENGLISH, 500))
                .extracting(Known::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPointLiesInTheDistrictOfTheNearestPlaceAndNoneAbroad() {
        assertThat(places.regionOf(new GeoPoint(34.70, 33.02)).map(Known::id)).contains("CY-02");
        assertThat(places.regionOf(new GeoPoint(35.04, 33.98)).map(Known::id)).contains("CY-04");
        assertThat(places.regionOf(new GeoPoint(33.89, 35.50))).isEmpty();
    }
}
