package org.immerse.matching.internal.model;

import org.immerse.api.matching.Offer;

/**
 * An offer made ready for one compiled model.
 *
 * @param columns where it is
 * @param slot where in them
 */
public record PreparedOffer(OfferColumns columns, int slot) {
    /** As it came. */
    public Offer offer() {
        return columns.store().offer(slot);
    }
}
