package org.immerse.allocation.internal.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.Refusal;
import org.immerse.api.allocation.Refusal.Why;
import org.immerse.api.allocation.StableProblem;

/** Why people did not get what they prefer. */
final class Reasons {
    private static final int NOBODY = -1;

    private final StableProblem problem;
    private final Units units;
    private final Market market;
    private final int[] assigned;
    private final int[] free;
    /** Of each place the worst rank among the units that have it. */
    private final int[] lastRank;
    /** Of each place the ranks of the units that prefer it to what they have, ascending. */
    private final int[][] wanting;

    Reasons(StableProblem problem, Units units, Market market, int[] assigned, int[] free) {
        this.problem = problem;
        this.units = units;
        this.market = market;
        this.assigned = assigned;
        this.free = free;
        lastRank = new int[market.places];
        wanting = new int[market.places][];
        Arrays.fill(lastRank, NOBODY);
        int[] wanted = new int[market.places];
        for (int unit = 0; unit < market.units; unit++) {
            int has = had(unit);
            for (int entry = market.start[unit]; entry < has; entry++) {
                wanted[market.place[entry]] += market.rank[entry] == Market.UNLISTED ? 0 : 1;
            }
            if (has < market.start[unit + 1]) {
                int place = market.place[has];
                lastRank[place] = Math.max(lastRank[place], market.rank[has]);
            }
        }
        Arrays.setAll(wanting, place -> new int[wanted[place]]);
        fillWanting();
    }

    private void fillWanting() {
        int[] next = new int[market.places];
        for (int unit = 0; unit < market.units; unit++) {
            int has = had(unit);
            for (int entry = market.start[unit]; entry < has; entry++) {
                int place = market.place[entry];
                if (market.rank[entry] != Market.UNLISTED) {
                    wanting[place][next[place]++] = market.rank[entry];
                }
            }
        }
        for (int[] ranks : wanting) {
            Arrays.sort(ranks);
        }
    }

    /** The entry the unit has; the end of its entries where it has none. */
    private int had(int unit) {
        int place = assigned[units.members().get(unit, 0)];
        int entry = market.start[unit];
        while (entry < market.start[unit + 1] && (place == Allocation.NONE || market.place[entry] != place)) {
            entry++;
        }
        return entry;
    }

    List<Refusal> of(int person) {
        List<Refusal> refusals = new ArrayList<>();
        int unit = units.ofPerson()[person];
        for (int position = 0; position < problem.choices().length(person); position++) {
            int place = problem.choices().get(person, position);
            if (place == assigned[person]) {
                break;
            }
            refusals.add(refusal(unit, place));
        }
        return refusals;
    }

    private Refusal refusal(int unit, int place) {
        int entry = market.start[unit];
        while (entry < market.start[unit + 1] && market.place[entry] != place) {
            entry++;
        }
        if (entry == market.start[unit + 1]) {
            return new Refusal(place, Why.GROUP_DIFFERS, NOBODY, lastRank[place], 0);
        }
        int rank = market.rank[entry];
        if (rank == Market.UNLISTED) {
            return new Refusal(place, Why.NOT_LISTED, NOBODY, lastRank[place], 0);
        }
        return new Refusal(place, why(unit, entry), rank, lastRank[place], placesNeeded(place, rank));
    }

    private Why why(int unit, int entry) {
        int place = market.place[entry];
        if (entry > had(unit)) {
            return Why.GROUP_DIFFERS;
        }
        if (free[place] == 0 && lastRank[place] < market.rank[entry]) {
            return Why.FULL;
        }
        int room = free[place];
        for (int other = 0; room < market.size[unit] && other < market.units; other++) {
            int has = had(other);
            boolean below = has < market.start[other + 1]
                    && market.place[has] == place
                    && market.rank[has] > market.rank[entry];
            room += below ? market.size[other] : 0;
        }
        return room >= market.size[unit] ? Why.BLOCKING : Why.NO_ROOM_FOR_GROUP;
    }

    /** One more than those who would go there before. */
    private int placesNeeded(int place, int rank) {
        return problem.groups().size() > 0 ? 0 : Arrays.binarySearch(wanting[place], rank) + 1;
    }
}
