package org.immerse.allocation.internal.stable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.immerse.allocation.internal.Pace;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.StableProposal.Outcome;

/**
 * Looks for a stable answer with groups: blocking pairs are satisfied one after another (Roth and Vande Vate 1990), several
 * times in different orders that are the same each time, until none is left. Where the search ends without one, small problems
 * are looked at in full, which proves that there is none.
 */
final class GroupSearch {
    private static final int ROUNDS = 40;
    private static final int MOVES_A_UNIT = 40;
    private static final long MOVES_AT_LEAST = 4000;
    private static final long MOST_ANSWERS = 200_000;

    private final Market market;
    private final Pace pace;
    private int[] best = {};
    private int fewest = Integer.MAX_VALUE;
    private int mostPlaced;

    GroupSearch(Market market, Pace pace) {
        this.market = market;
        this.pace = pace;
    }

    /** What was found. */
    record Found(int[] placeOf, Outcome outcome) {}

    Found run() {
        for (int round = 0; round < ROUNDS && fewest > 0; round++) {
            Seating seating = new Seating(market);
            settle(seating, order(round));
            offer(seating);
        }
        if (fewest > 0 && answers() <= MOST_ANSWERS) {
            tryAll(new Seating(market), 0);
            return new Found(best, fewest == 0 ? Outcome.STABLE : Outcome.IMPOSSIBLE);
        }
        return new Found(best, fewest == 0 ? Outcome.STABLE : Outcome.NOT_FOUND);
    }

    /** As numbered in the first round, then shuffled; the same for each round every time. */
    private int[] order(int round) {
        int[] order = IntStream.range(0, market.units).toArray();
        SplittableRandom random = new SplittableRandom(round);
        for (int i = order.length - 1; i > 0 && round > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private void settle(Seating seating, int[] order) {
        Deque<Integer> waiting = new ArrayDeque<>();
        long moves = Math.max(MOVES_AT_LEAST, (long) MOVES_A_UNIT * market.units);
        boolean changed = true;
        while (changed && moves > 0) {
            changed = false;
            for (int unit : order) {
                waiting.push(unit);
                while (!waiting.isEmpty() && moves > 0) {
                    int one = waiting.pop();
                    int wanted = seating.better(one);
                    pace.step(market.start[one + 1] - market.start[one], 0);
                    if (wanted < seating.entry(one)) {
                        seating.move(one, wanted, waiting::push);
                        changed = true;
                        moves--;
                    }
                }
            }
        }
    }

    private void offer(Seating seating) {
        int blocking = seating.blocking();
        int[] placeOf = seating.places();
        int placed = IntStream.range(0, placeOf.length)
                .map(unit -> placeOf[unit] == Allocation.NONE ? 0 : market.size[unit])
                .sum();
        if (blocking < fewest || blocking == fewest && placed > mostPlaced) {
            best = placeOf;
            fewest = blocking;
            mostPlaced = placed;
        }
    }

    /** How many answers there are to look at, at most. */
    private long answers() {
        double answers = 1;
        for (int unit = 0; unit < market.units; unit++) {
            answers *= market.start[unit + 1] - market.start[unit] + 1.0;
        }
        return (long) answers;
    }

    private void tryAll(Seating seating, int unit) {
        if (unit == market.units) {
            pace.step(market.place.length, 0);
            offer(seating);
            return;
        }
        for (int entry = market.start[unit]; entry < market.start[unit + 1] && fewest > 0; entry++) {
            if (market.rank[entry] != Market.UNLISTED && seating.free(market.place[entry]) >= market.size[unit]) {
                seating.move(unit, entry, gone -> {});
                tryAll(seating, unit + 1);
                seating.leave(unit);
            }
        }
        if (fewest > 0) {
            tryAll(seating, unit + 1);
        }
    }
}
