package org.immerse.referrals.internal;

import java.util.Set;
import org.immerse.referrals.internal.domain.Shared;

/**
 * What a person says yes to.
 *
 * @param fields what of their file is shared
 * @param words whether the sender's words are shared
 * @param own what they add in their own words; may be empty
 */
public record Agreement(Set<Shared> fields, boolean words, String own) {
    public Agreement {
        fields = Set.copyOf(fields);
    }
}
