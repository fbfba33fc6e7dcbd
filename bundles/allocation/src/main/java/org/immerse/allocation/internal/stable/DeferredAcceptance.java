package org.immerse.allocation.internal.stable;

import org.immerse.allocation.internal.Pace;
import org.immerse.api.allocation.Allocation;

/**
 * Deferred acceptance for single people: each in turn asks the next place on their list; a full place keeps whom it ranks best and
 * sends away the last, who asks on. Every entry is asked for at most once, and each place's worst rank only falls once it is full,
 * so the time is proportional to the length of all lists. The order in which people ask makes no difference (Gale and Shapley
 * 1962).
 */
final class DeferredAcceptance {
    private static final int NOBODY = -1;

    private final Market market;
    private final Pace pace;
    /** Of each unit the entry it asks next. */
    private final int[] next;
    /** Of each place and rank, in one column, who has it there: the unit + 1, or 0. */
    private final int[] holder;
    /** Of each place how many it has, and the worst rank among them. */
    private final int[] taken;

    private final int[] worst;

    DeferredAcceptance(Market market, Pace pace) {
        this.market = market;
        this.pace = pace;
        next = market.start.clone();
        holder = new int[market.ranks[market.places]];
        taken = new int[market.places];
        worst = new int[market.places];
    }

    /** The place of each unit, or {@link Allocation#NONE}. */
    int[] run() {
        int[] placeOf = new int[market.units];
        for (int unit = 0; unit < market.units; unit++) {
            int asking = unit;
            while (asking != NOBODY) {
                asking = ask(asking, placeOf);
            }
            pace.step(market.start[unit + 1] - market.start[unit], unit + 1L);
        }
        return placeOf;
    }

    /** Lets the unit ask until it is kept or its list ends; who is sent away for it, or nobody. */
    private int ask(int unit, int[] placeOf) {
        while (next[unit] < market.start[unit + 1]) {
            int entry = next[unit]++;
            int place = market.place[entry];
            int rank = market.rank[entry];
            if (rank == Market.UNLISTED || market.capacity[place] == 0) {
                continue;
            }
            if (taken[place] < market.capacity[place]) {
                taken[place]++;
                keep(unit, place, rank, placeOf);
                worst[place] = Math.max(worst[place], rank);
                return NOBODY;
            }
            if (rank < worst[place]) {
                keep(unit, place, rank, placeOf);
                return sendLastAway(place);
            }
        }
        placeOf[unit] = Allocation.NONE;
        return NOBODY;
    }

    private void keep(int unit, int place, int rank, int[] placeOf) {
        holder[market.ranks[place] + rank] = unit + 1;
        placeOf[unit] = place;
    }

    private int sendLastAway(int place) {
        int base = market.ranks[place];
        int last = worst[place];
        int unit = holder[base + last] - 1;
        holder[base + last] = 0;
        do {
            last--;
        } while (holder[base + last] == 0);
        worst[place] = last;
        return unit;
    }
}
