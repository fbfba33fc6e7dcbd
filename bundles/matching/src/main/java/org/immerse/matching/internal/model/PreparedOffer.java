package org.immerse.matching.internal.model;

import org.immerse.api.matching.Offer;
import org.jspecify.annotations.Nullable;

/**
 * An offer made ready for one compiled model.
 *
 * @param offer as it came
 * @param sides what it brings to each criterion, in the model's order
 */
public record PreparedOffer(Offer offer, @Nullable Object[] sides) {}
