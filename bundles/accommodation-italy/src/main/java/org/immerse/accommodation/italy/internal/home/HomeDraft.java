package org.immerse.accommodation.italy.internal.home;

/**
 * A place its host is writing down, or changes of one that is registered: nobody else sees it before it is sent.
 *
 * @param home what is written so far; may be wrong and incomplete
 * @param reached how many pages of the form are done
 */
public record HomeDraft(Home home, int reached) {
    /** The same draft as it is after a page of the form. */
    public HomeDraft after(Home changed, int page) {
        return new HomeDraft(changed, Math.max(reached, page));
    }
}
