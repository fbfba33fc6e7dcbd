package org.immerse.allocation.internal.stable;

import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.StableProblem;

/**
 * Both sides' lists in packed columns: one entry for each unit and each place on its list, in the unit's order, with the rank it
 * has there. Made in time proportional to the length of all lists.
 */
final class Market {
    /** Instead of a rank: the place does not list the unit, or not all of it. */
    static final int UNLISTED = -1;

    final int units;
    final int places;
    /** Where the entries of each unit start; at the end, where the last one's end. */
    final int[] start;
    /** Of each entry the place. */
    final int[] place;
    /** Of each entry the rank, from 0, of the unit in the place's list. */
    final int[] rank;
    /** Of each unit how many people it is. */
    final int[] size;
    /** Of each place how many people it takes. */
    final int[] capacity;
    /** Where the ranks of each place start, when the ranks of all places stand in one column. */
    final int[] ranks;

    Market(StableProblem problem, Units group) {
        units = group.count();
        places = problem.places();
        start = new int[units + 1];
        place = new int[group.choices().total()];
        rank = new int[place.length];
        size = new int[units];
        capacity = new int[places];
        ranks = new int[places + 1];
        copyChoices(group);
        for (int p = 0; p < places; p++) {
            capacity[p] = problem.capacity(p);
            ranks[p + 1] = ranks[p] + problem.preferences().length(p);
        }
        rankEntries(problem.preferences(), group.members(), problem.people());
    }

    private void copyChoices(Units group) {
        IndexLists choices = group.choices();
        for (int unit = 0; unit < units; unit++) {
            int length = choices.length(unit);
            start[unit + 1] = start[unit] + length;
            size[unit] = group.size(unit);
            for (int position = 0; position < length; position++) {
                place[start[unit] + position] = choices.get(unit, position);
            }
        }
    }

    private void rankEntries(IndexLists preferences, IndexLists members, int people) {
        int[] unitOfEntry = new int[place.length];
        IndexLists byPlace = entriesByPlace(unitOfEntry);
        int[] listedBy = new int[people];
        int[] rankOf = new int[people];
        for (int p = 0; p < places; p++) {
            for (int position = 0; position < preferences.length(p); position++) {
                int person = preferences.get(p, position);
                listedBy[person] = p + 1;
                rankOf[person] = position;
            }
            for (int i = 0; i < byPlace.length(p); i++) {
                int entry = byPlace.get(p, i);
                rank[entry] = worstRank(members, unitOfEntry[entry], p, listedBy, rankOf);
            }
        }
    }

    private static int worstRank(IndexLists members, int unit, int place, int[] listedBy, int[] rankOf) {
        int worst = 0;
        for (int i = 0; i < members.length(unit); i++) {
            int person = members.get(unit, i);
            if (listedBy[person] != place + 1) {
                return UNLISTED;
            }
            worst = Math.max(worst, rankOf[person]);
        }
        return worst;
    }

    /** The entries of each place; also notes the unit of each entry. */
    private IndexLists entriesByPlace(int[] unitOfEntry) {
        int[] starts = new int[places + 1];
        for (int p : place) {
            starts[p + 1]++;
        }
        for (int p = 0; p < places; p++) {
            starts[p + 1] += starts[p];
        }
        int[] next = starts.clone();
        int[] entries = new int[place.length];
        for (int unit = 0; unit < units; unit++) {
            for (int entry = start[unit]; entry < start[unit + 1]; entry++) {
                unitOfEntry[entry] = unit;
                entries[next[place[entry]]++] = entry;
            }
        }
        return IndexLists.packed(starts, entries);
    }
}
