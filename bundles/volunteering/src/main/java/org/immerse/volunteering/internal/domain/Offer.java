package org.immerse.volunteering.internal.domain;

import java.time.LocalDate;

/**
 * Something to help with.
 *
 * @param id its id
 * @param organisation who looks for help
 * @param draft what was written
 * @param published whether it is public; false once it was taken back
 * @param taken how many places are taken: people who were accepted
 */
public record Offer(String id, String organisation, Draft draft, boolean published, int taken) {
    /** Whether people can sign up today. */
    public boolean isOpen(LocalDate today) {
        return isPublic(today) && !isFull();
    }

    /** Whether it is shown today. */
    public boolean isPublic(LocalDate today) {
        return published && !today.isAfter(draft.until());
    }

    /** Whether all places are taken. */
    public boolean isFull() {
        return taken >= draft.places();
    }

    /** How many places are free. */
    public int free() {
        return Math.max(0, draft.places() - taken);
    }
}
