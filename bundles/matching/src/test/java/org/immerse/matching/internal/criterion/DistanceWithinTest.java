package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.matching.internal.criterion.Ask.NOT_APPLICABLE;
import static org.immerse.matching.internal.criterion.Ask.UNKNOWN;
import static org.immerse.matching.internal.criterion.Pair.score;

import java.util.List;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Criterion;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.api.Test;

/** Field {@code n} of the need, field {@code o} of the offer. */
class DistanceWithinTest {
    private static final GeoPoint MADRID = new GeoPoint(40.4168, -3.7038);
    private static final GeoPoint TOLEDO = new GeoPoint(39.8628, -4.0273);
    private final Criterion.DistanceWithin criterion = new Criterion.DistanceWithin("c", "n", "o", MUST, 1, 100);

    private Fact.Place place(double radius, GeoPoint... points) {
        return new Fact.Place(List.of(points), OptionalDouble.of(radius), false, "");
    }

    private Fact.Place offer(GeoPoint... points) {
        return new Fact.Place(List.of(points), OptionalDouble.empty(), false, "");
    }

    @Test
    void isFullNearByAndHalfAtTheRadius() {
        double kilometres = MADRID.to(TOLEDO).kilometres();
        assertThat(score(criterion, place(10, MADRID), offer(MADRID))).isEqualTo(1);
        assertThat(score(criterion, place(kilometres * 5.001, MADRID), offer(TOLEDO)))
                .isEqualTo(1);
        assertThat(score(criterion, place(kilometres + 1e-6, MADRID), offer(TOLEDO)))
                .isCloseTo(0.5, within(1e-6));
        assertThat(score(criterion, place(kilometres / 0.6, MADRID), offer(TOLEDO)))
                .isCloseTo(0.75, within(1e-6));
        assertThat(score(criterion, place(kilometres - 0.001, MADRID), offer(TOLEDO)))
                .isZero();
    }

    @Test
    void takesTheNearestPoints() {
        assertThat(score(criterion, place(10, MADRID), offer(TOLEDO, MADRID))).isEqualTo(1);
        assertThat(score(criterion, place(10, TOLEDO, MADRID), offer(MADRID))).isEqualTo(1);
    }

    @Test
    void usesTheModelsRadiusWhereThePersonNamedNone() {
        Fact.Place home = new Fact.Place(List.of(MADRID), OptionalDouble.empty(), false, "");
        assertThat(score(criterion, home, offer(TOLEDO))).isBetween(0.5, 1.0);
    }

    @Test
    void doesNotApplyWhereAPlaceDoesNotMatter() {
        Fact.Place remote = new Fact.Place(List.of(), OptionalDouble.empty(), true, "");
        assertThat(score(criterion, place(10, MADRID), remote)).isEqualTo(NOT_APPLICABLE);
        assertThat(score(criterion, remote, offer(TOLEDO))).isEqualTo(NOT_APPLICABLE);
        assertThat(score(criterion, null, offer(TOLEDO))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void isUnknownWhereTheOfferHasNoPoint() {
        assertThat(score(criterion, place(10, MADRID), null)).isEqualTo(UNKNOWN);
        assertThat(score(criterion, place(10, MADRID), offer())).isEqualTo(UNKNOWN);
    }

    @Test
    void aRadiusOfNothingReachesTheSpotItself() {
        assertThat(score(criterion, place(0, MADRID), offer(MADRID))).isEqualTo(1);
        assertThat(score(criterion, place(0, MADRID), offer(TOLEDO))).isZero();
        assertThat(score(criterion, place(40_000, MADRID), offer(new GeoPoint(-40.4168, 176.2962))))
                .isGreaterThan(0.5);
    }

    @Test
    void agreesWithTheGreatCircle() {
        assertThat(DistanceColumn.kilometres(place(1, MADRID), offer(TOLEDO)).orElseThrow())
                .isCloseTo(MADRID.to(TOLEDO).kilometres(), within(1e-9));
        assertThat(DistanceColumn.kilometres(place(1), offer(TOLEDO))).isEmpty();
    }
}
