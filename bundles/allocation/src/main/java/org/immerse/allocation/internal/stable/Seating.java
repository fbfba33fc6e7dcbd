package org.immerse.allocation.internal.stable;

import java.util.function.IntConsumer;
import org.immerse.api.allocation.Allocation;

/** Units at places while an answer with groups is sought: who has what, and for whom there is room. */
final class Seating {
    private final Market market;
    /** Of each unit the entry it has; the end of its entries where it has none. */
    private final int[] entry;
    /** Of each place and rank, in one column, who has it there: the unit + 1, or 0. */
    private final int[] holder;

    private final int[] free;
    /** Of each place where, in the holders' column, the last one is who has it, or before where its ranks start. */
    private final int[] last;

    Seating(Market market) {
        this.market = market;
        entry = new int[market.units];
        holder = new int[market.ranks[market.places]];
        free = market.capacity.clone();
        last = new int[market.places];
        for (int place = 0; place < market.places; place++) {
            last[place] = market.ranks[place] - 1;
        }
        for (int unit = 0; unit < market.units; unit++) {
            entry[unit] = market.start[unit + 1];
        }
    }

    int entry(int unit) {
        return entry[unit];
    }

    int free(int place) {
        return free[place];
    }

    /** Whether the place would have room for the unit after sending away only units below it. */
    boolean hasRoom(int unit, int wanted) {
        int rank = market.rank[wanted];
        int place = market.place[wanted];
        if (rank == Market.UNLISTED || market.capacity[place] < market.size[unit]) {
            return false;
        }
        int missing = market.size[unit] - free[place];
        int base = market.ranks[place];
        for (int seat = last[place]; missing > 0 && seat > base + rank; seat--) {
            missing -= holder[seat] == 0 ? 0 : market.size[holder[seat] - 1];
        }
        return missing <= 0;
    }

    /** The dearest entry the unit prefers to what it has where there is room for it; what it has where there is none. */
    int better(int unit) {
        for (int wanted = market.start[unit]; wanted < entry[unit]; wanted++) {
            if (hasRoom(unit, wanted)) {
                return wanted;
            }
        }
        return entry[unit];
    }

    /** Gives the unit this entry; whoever must go for it loses theirs and is told. */
    void move(int unit, int wanted, IntConsumer sentAway) {
        leave(unit);
        int place = market.place[wanted];
        while (free[place] < market.size[unit]) {
            int gone = holder[last[place]] - 1;
            leave(gone);
            sentAway.accept(gone);
        }
        int seat = market.ranks[place] + market.rank[wanted];
        free[place] -= market.size[unit];
        holder[seat] = unit + 1;
        last[place] = Math.max(last[place], seat);
        entry[unit] = wanted;
    }

    /** Takes the unit out. */
    void leave(int unit) {
        if (entry[unit] < market.start[unit + 1]) {
            int place = market.place[entry[unit]];
            holder[market.ranks[place] + market.rank[entry[unit]]] = 0;
            free[place] += market.size[unit];
            entry[unit] = market.start[unit + 1];
            while (last[place] >= market.ranks[place] && holder[last[place]] == 0) {
                last[place]--;
            }
        }
    }

    /** How many units and places block each other. */
    int blocking() {
        int pairs = 0;
        for (int unit = 0; unit < market.units; unit++) {
            for (int wanted = market.start[unit]; wanted < entry[unit]; wanted++) {
                pairs += hasRoom(unit, wanted) ? 1 : 0;
            }
        }
        return pairs;
    }

    /** The place of each unit, or {@link Allocation#NONE}. */
    int[] places() {
        int[] places = new int[market.units];
        for (int unit = 0; unit < market.units; unit++) {
            places[unit] = entry[unit] == market.start[unit + 1] ? Allocation.NONE : market.place[entry[unit]];
        }
        return places;
    }
}
