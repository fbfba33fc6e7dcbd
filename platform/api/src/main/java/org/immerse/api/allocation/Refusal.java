package org.immerse.api.allocation;

/**
 * Why a person did not get a place they prefer to what they got. Ranks count from 0; nobody else is named.
 *
 * @param place the place
 * @param why in a word
 * @param rank where the place lists the person, or the member of their group it ranks worst; -1 where it does not list them
 * @param lastRank the worst rank among those who have the place; -1 where nobody has
 * @param placesNeeded with so many more places there, and all lists as they are, the person surely gets this place or a dearer
 *     one; 0 where places do not help or (groups) it is not known
 */
public record Refusal(int place, Why why, int rank, int lastRank, int placesNeeded) {
    /** Why not. */
    public enum Why {
        /** The place does not list the person, or not their whole group. */
        NOT_LISTED,
        /** Those who have it stand before the person in the place's list. */
        FULL,
        /** There is not room for the whole group. */
        NO_ROOM_FOR_GROUP,
        /** Not everybody in the group would go there. */
        GROUP_DIFFERS,
        /** None of these: the pair blocks. Happens only where no stable answer was found. */
        BLOCKING
    }
}
