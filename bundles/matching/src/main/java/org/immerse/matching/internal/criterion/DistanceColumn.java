package org.immerse.matching.internal.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.DistanceWithin;
import org.immerse.api.matching.Criterion.Mode;
import org.immerse.matching.internal.store.Room;

/**
 * Compiles {@link DistanceWithin}: the points of every offer as unit vectors. Does not apply where either side says that the
 * place does not matter. For a must, offers with one point stand under their cell of the globe, all others in one list.
 */
public final class DistanceColumn implements Column {
    /** Share of the radius that scores in full. */
    private static final double NEAR = 0.2;
    /** Score at the radius. */
    private static final double AT_THE_RADIUS = 0.5;
    /** In place of a start: the offer can be anywhere. */
    private static final int ANYWHERE = -2;
    /** In place of a start: the offer says nothing. */
    private static final int SILENT = -1;

    private final DistanceWithin criterion;
    private final boolean isMust;
    private volatile int[] starts = new int[4];
    private volatile int[] counts = new int[4];
    private volatile double[] vectors = new double[12];
    private final Postings cells = new Postings();
    private volatile SlotList others = SlotList.NONE;
    private int slots;
    private int used;

    DistanceColumn(DistanceWithin criterion) {
        this.criterion = criterion;
        this.isMust = criterion.mode() == Mode.MUST;
    }

    /** The radius that counts for this place, in kilometres. */
    public static double radius(DistanceWithin criterion, Fact.Place place) {
        double radius = place.radiusKilometres().orElse(criterion.defaultRadiusKilometres());
        return Double.isNaN(radius) ? criterion.defaultRadiusKilometres() : Math.max(0, radius);
    }

    /** The distance between the nearest points, in kilometres; empty where a side has no point. */
    public static Optional<Double> kilometres(Fact.Place one, Fact.Place other) {
        if (one.points().isEmpty() || other.points().isEmpty()) {
            return Optional.empty();
        }
        double[] there = Spot.vectors(other.points());
        return Optional.of(Spot.kilometres(Spot.chordSquare(Spot.vectors(one.points()), there, 0, there.length)));
    }

    @Override
    public void append(Facts offer) {
        int slot = slots++;
        int start = SILENT;
        double[] points = new double[0];
        if (offer.byField().get(criterion.offerField()) instanceof Fact.Place place) {
            points = place.anywhere() ? points : Spot.vectors(place.points());
            start = place.anywhere() ? ANYWHERE : points.length == 0 ? SILENT : used;
            if (isMust && points.length == 3) {
                cells.add(Cells.of(place.points().getFirst()), slot);
            }
        }
        others = isMust && points.length != 3 ? others.with(slot) : others;
        keep(slot, start, points);
    }

    private void keep(int slot, int start, double[] points) {
        double[] room = Room.of(vectors, used + points.length);
        System.arraycopy(points, 0, room, used, points.length);
        used += points.length;
        vectors = room;
        int[] moreCounts = Room.of(counts, slot + 1);
        moreCounts[slot] = points.length;
        counts = moreCounts;
        int[] moreStarts = Room.of(starts, slot + 1);
        moreStarts[slot] = start;
        starts = moreStarts;
    }

    @Override
    public boolean isSilent(int slot) {
        return starts[slot] == SILENT;
    }

    @Override
    public int kind(int slot) {
        return counts[slot] == 0 ? starts[slot] : Cells.of(vectors, starts[slot]);
    }

    @Override
    public void trim() {
        starts = Arrays.copyOf(starts, slots);
        counts = Arrays.copyOf(counts, slots);
        vectors = Arrays.copyOf(vectors, used);
        cells.trim();
    }

    @Override
    public Ask ask(Facts need) {
        return need.get(criterion.needField(), Fact.Place.class)
                .filter(place -> !place.anywhere() && !place.points().isEmpty())
                .<Ask>map(place -> new DistanceAsk(this, place))
                .orElseGet(() -> new SilentAsk(this, true));
    }

    private static final class DistanceAsk extends Ask {
        private final DistanceColumn column;
        private final Fact.Place place;
        private final double radius;
        private final double[] home;
        /** The square of a chord a little longer than the radius. */
        private final double reach;

        private final double[] vectors;
        private final int[] starts;
        private final int[] counts;

        DistanceAsk(DistanceColumn column, Fact.Place place) {
            this.column = column;
            this.place = place;
            this.radius = radius(column.criterion, place);
            this.home = Spot.vectors(place.points());
            this.reach = Spot.chordSquareOf(radius * 1.0001 + 0.001);
            this.starts = column.starts;
            this.counts = column.counts;
            this.vectors = column.vectors;
        }

        @Override
        public double score(int slot) {
            int start = starts[slot];
            if (start < 0) {
                return start == SILENT ? UNKNOWN : NOT_APPLICABLE;
            }
            double chordSquare = Spot.chordSquare(home, vectors, start, start + counts[slot]);
            return chordSquare > reach ? 0 : decay(Spot.kilometres(chordSquare));
        }

        private double decay(double kilometres) {
            double near = radius * NEAR;
            if (kilometres <= near) {
                return 1;
            }
            return kilometres > radius ? 0 : 1 - (1 - AT_THE_RADIUS) * (kilometres - near) / (radius - near);
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }

        /** Those in the cells around, and those without one point. */
        @Override
        public Optional<Candidates> candidates() {
            return Cells.within(place.points(), radius).map(around -> {
                List<SlotList> lists = new ArrayList<>(List.of(column.others));
                around.forEach(cell -> lists.add(column.cells.get(cell)));
                return new Candidates(lists, true, false);
            });
        }
    }
}
