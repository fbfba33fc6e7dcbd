package org.immerse.api.matching;

import java.util.List;

/**
 * The answer to a ranking without reasons.
 *
 * @param offers best first, in the order of {@link Ranking#matches}
 * @param total how many offers meet the musts and the filter
 * @param complete false while the index is still being built: then this is from what is loaded
 */
public record Best(List<Scored> offers, int total, boolean complete) {
    public Best {
        offers = List.copyOf(offers);
    }
}
