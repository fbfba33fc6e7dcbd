package org.immerse.allocation.internal.optimal;

import java.util.Arrays;
import org.immerse.allocation.internal.Pace;
import org.immerse.api.allocation.Allocation;

/**
 * How many people can be placed at all, and who competes in vain. People are placed one after another along shortest augmenting
 * paths. Where there is none, all places that could be reached are full for good: whoever can only get one of these competes
 * with the others who hold one, and nobody else ever gets one in an answer that places as many people as can be (the
 * decomposition of Dulmage and Mendelsohn 1958). So each place is searched in vain once at most.
 */
final class Reach {
    private final long[] costs;
    private final int people;
    private final int places;
    private final int[] capacity;
    private final Pace pace;
    private final int[] placeOf;
    private final Seats seats;
    private final boolean[] crowded;
    private int left;

    Reach(long[] costs, int people, int[] capacity, Pace pace) {
        this.costs = costs;
        this.people = people;
        this.places = capacity.length;
        this.capacity = capacity;
        this.pace = pace;
        placeOf = new int[people];
        Arrays.fill(placeOf, Allocation.NONE);
        seats = new Seats(capacity, people);
        crowded = new boolean[places];
        for (int person = 0; person < people; person++) {
            if (!placeDirectly(person) && !placeByMoves(person)) {
                left++;
            }
            pace.step(places, 0);
        }
    }

    /** How many people get no place, whatever one does. */
    int left() {
        return left;
    }

    /** Whether more people can only get this place and others like it than these take. */
    boolean isCrowded(int place) {
        return crowded[place];
    }

    /** Whether the person can only get crowded places, and so may be left without one. */
    boolean mayBeLeft(int person) {
        return placeOf[person] == Allocation.NONE || crowded[placeOf[person]];
    }

    private boolean allows(int person, int place) {
        return costs[person * places + place] != Numbers.FORBIDDEN;
    }

    private boolean placeDirectly(int person) {
        for (int place = 0; place < places; place++) {
            if (allows(person, place) && seats.taken(place) < capacity[place]) {
                seats.take(person, place);
                placeOf[person] = place;
                return true;
            }
        }
        return false;
    }

    private boolean placeByMoves(int person) {
        int[] mover = new int[places];
        Arrays.fill(mover, Allocation.NONE);
        int[] queue = new int[places];
        int end = reach(person, mover, queue, 0);
        for (int next = 0; next < end; next++) {
            int place = queue[next];
            if (seats.taken(place) < capacity[place]) {
                shift(place, mover);
                return true;
            }
            for (int seat = 0; seat < seats.taken(place); seat++) {
                end = reach(seats.at(place, seat), mover, queue, end);
                pace.step(places, 0);
            }
        }
        for (int next = 0; next < end; next++) {
            crowded[queue[next]] = true;
        }
        return false;
    }

    /** Adds the places this person could get and nobody reached yet. */
    private int reach(int person, int[] mover, int[] queue, int end) {
        int length = end;
        for (int place = 0; place < places; place++) {
            if (mover[place] == Allocation.NONE && !crowded[place] && allows(person, place)) {
                mover[place] = person;
                queue[length++] = place;
            }
        }
        return length;
    }

    private void shift(int last, int[] mover) {
        int place = last;
        while (place != Allocation.NONE) {
            int person = mover[place];
            int before = placeOf[person];
            if (before != Allocation.NONE) {
                seats.leave(person, before);
            }
            seats.take(person, place);
            placeOf[person] = place;
            place = before;
        }
    }
}
