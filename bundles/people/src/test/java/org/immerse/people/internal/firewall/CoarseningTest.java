package org.immerse.people.internal.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.api.Test;

class CoarseningTest {
    private static final GeoPoint SUECA = new GeoPoint(39.2026, -0.3111);
    private static final GeoPoint PROVINCE = new GeoPoint(39.4699, -0.3763);
    private static final Map<String, List<String>> ABOVE = Map.of(
            "urn:cook", List.of("urn:kitchen"), "urn:baker", List.of("urn:kitchen"), "urn:top", List.of("urn:top"));

    private final Coarsening coarsening = with(List.of());

    @Test
    void aDayBecomesItsMonth() {
        assertThat(coarsening.of(
                        new Fact.Period(Optional.of(LocalDate.of(2027, 2, 14)), Optional.of(LocalDate.of(2028, 2, 3)))))
                .contains(
                        new Fact.Period(Optional.of(LocalDate.of(2027, 2, 1)), Optional.of(LocalDate.of(2028, 2, 29))));
        assertThat(coarsening.of(new Fact.Period(Optional.empty(), Optional.empty())))
                .contains(new Fact.Period(Optional.empty(), Optional.empty()));
    }

    @Test
    void aNumberBecomesTheTenItLiesInAndARangeOnlyGetsWider() {
        assertThat(coarsening.of(Fact.Range.of(1234, 1501))).contains(Fact.Range.of(1230, 1510));
        assertThat(coarsening.of(Fact.Range.of(20, 40))).contains(Fact.Range.of(20, 40));
        assertThat(coarsening.of(Fact.Range.from(7))).contains(Fact.Range.from(0));
        assertThat(coarsening.of(Fact.Range.upTo(7))).contains(Fact.Range.upTo(10));
    }

    @Test
    void aLevelBecomesTheLowerOfItsPair() {
        assertThat(coarsening.of(new Fact.Levels(Map.of("a", 0, "b", 1, "c", 2, "d", 3, "e", 4, "f", 6))))
                .contains(new Fact.Levels(Map.of("a", 0, "b", 1, "c", 1, "d", 3, "e", 3, "f", 5)));
    }

    @Test
    void aConceptBecomesTheOneAboveItWithFewerYears() {
        assertThat(coarsening.of(new Fact.Concepts(Map.of("urn:cook", 7.0, "urn:baker", 2.5))))
                .contains(new Fact.Concepts(Map.of("urn:kitchen", 5.0)));
        assertThat(coarsening.of(new Fact.Concepts(Map.of("urn:top", 0.5))))
                .contains(new Fact.Concepts(Map.of("urn:top", 0.5)));
    }

    @Test
    void whatHasNothingCoarserIsNotShown() {
        assertThat(coarsening.of(new Fact.Words("I live with my sister"))).isEmpty();
        assertThat(coarsening.of(new Fact.Flag(true))).isEmpty();
        assertThat(coarsening.of(Fact.Concepts.of("urn:nobody-knows"))).isEmpty();
    }

    @Test
    void aPlaceNobodyKnowsBecomesASquareOfAboutTenKilometres() {
        Fact.Place coarse = place(coarsening, new Fact.Place(List.of(SUECA), OptionalDouble.of(12), false, "Sueca"));
        assertThat(coarse)
                .isEqualTo(new Fact.Place(List.of(new GeoPoint(39.25, -0.35)), OptionalDouble.of(20), false, ""));
        GeoPoint neighbour = new GeoPoint(39.21, -0.32);
        assertThat(place(coarsening, new Fact.Place(List.of(neighbour), OptionalDouble.empty(), false, ""))
                        .points())
                .isEqualTo(coarse.points());
    }

    @Test
    void aKnownPlaceBecomesItsRegion() {
        Fact.Place sueca = new Fact.Place(List.of(SUECA), OptionalDouble.empty(), false, "Sueca");
        Fact.Place region = new Fact.Place(List.of(PROVINCE), OptionalDouble.empty(), false, "Valencia");
        assertThat(with(List.of(new Directory())).of(sueca)).contains(region);
    }

    @Test
    void placesOfOneRegionBecomeOnePoint() {
        Fact.Place two = new Fact.Place(List.of(SUECA, PROVINCE), OptionalDouble.empty(), true, "");
        assertThat(place(with(List.of(new Directory())), two))
                .isEqualTo(new Fact.Place(List.of(PROVINCE), OptionalDouble.empty(), true, "Valencia"));
    }

    private static Fact.Place place(Coarsening coarsening, Fact.Place place) {
        return (Fact.Place) coarsening.of(place).orElseThrow();
    }

    private static Coarsening with(List<PlaceDirectory> directories) {
        return new Coarsening(new CoarsePlaces(directories), iri -> ABOVE.getOrDefault(iri, List.of()));
    }

    private record Directory() implements PlaceDirectory {
        private static final Known REGION = new Known("ES-46", "Valencia", "", PROVINCE);

        @Override
        public String country() {
            return "ES";
        }

        @Override
        public List<Known> search(String text, Locale locale, int limit) {
            return List.of();
        }

        @Override
        public Optional<Known> find(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Known> regionOf(GeoPoint point) {
            return Optional.of(REGION);
        }
    }
}
