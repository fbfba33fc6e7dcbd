package org.immerse.matching.internal.criterion;

import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.DistanceWithin;
import org.jspecify.annotations.Nullable;

/** Scores {@link DistanceWithin}. Does not apply where either side says that the place does not matter. */
public final class DistanceJudge implements Judge {
    /** Share of the radius that scores in full. */
    private static final double NEAR = 0.2;
    /** Score at the radius. */
    private static final double AT_THE_RADIUS = 0.5;

    /** Where a person is and how far they would go, also as the square of a chord a little longer than the radius. */
    private record NeedSide(Spot spot, double radius, double reach) {}

    /** Where an offer is. */
    private record OfferSide(Spot spot, boolean anywhere) {}

    private final DistanceWithin criterion;

    DistanceJudge(DistanceWithin criterion) {
        this.criterion = criterion;
    }

    /** The radius that counts for this place, in kilometres. */
    public static double radius(DistanceWithin criterion, Fact.Place place) {
        double radius = place.radiusKilometres().orElse(criterion.defaultRadiusKilometres());
        return Double.isNaN(radius) ? criterion.defaultRadiusKilometres() : Math.max(0, radius);
    }

    /** The distance between the nearest points, in kilometres; empty where a side has no point. */
    public static Optional<Double> kilometres(Fact.Place one, Fact.Place other) {
        return one.points().isEmpty() || other.points().isEmpty()
                ? Optional.empty()
                : Optional.of(Spot.kilometres(new Spot(one.points()).chordSquare(new Spot(other.points()))));
    }

    @Override
    public @Nullable Object prepareNeed(Facts need) {
        return need.get(criterion.needField(), Fact.Place.class)
                .filter(place -> !place.anywhere() && !place.points().isEmpty())
                .map(this::needSide)
                .orElse(null);
    }

    private NeedSide needSide(Fact.Place place) {
        double radius = radius(criterion, place);
        return new NeedSide(new Spot(place.points()), radius, Spot.chordSquareOf(radius * 1.0001 + 0.001));
    }

    @Override
    public @Nullable Object prepareOffer(Facts offer) {
        return offer.get(criterion.offerField(), Fact.Place.class)
                .filter(place -> place.anywhere() || !place.points().isEmpty())
                .map(place -> new OfferSide(new Spot(place.points()), place.anywhere()))
                .orElse(null);
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof NeedSide person) || !(offer instanceof OfferSide other)) {
            return Sides.known(criterion.direction(), need, offer);
        }
        if (other.anywhere) {
            return NOT_APPLICABLE;
        }
        double chordSquare = person.spot.chordSquare(other.spot);
        return chordSquare > person.reach ? 0 : decay(Spot.kilometres(chordSquare), person.radius);
    }

    private static double decay(double kilometres, double radius) {
        double near = radius * NEAR;
        if (kilometres <= near) {
            return 1;
        }
        return kilometres > radius ? 0 : 1 - (1 - AT_THE_RADIUS) * (kilometres - near) / (radius - near);
    }
}
