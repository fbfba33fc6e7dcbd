package org.immerse.api.matching;

import java.util.List;

/**
 * The answer to a ranking.
 *
 * @param matches best first: by score, then unknown musts (fewer first), then freshness, then id
 * @param total how many offers meet the musts and the filter
 * @param complete false while the index is still being built: then this is from what is loaded
 */
public record Ranking(List<Match> matches, int total, boolean complete) {
    public Ranking {
        matches = List.copyOf(matches);
    }
}
