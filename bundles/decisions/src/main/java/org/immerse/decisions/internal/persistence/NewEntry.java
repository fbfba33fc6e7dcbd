package org.immerse.decisions.internal.persistence;

import java.util.Map;
import java.util.Set;
import org.immerse.decisions.internal.domain.Hash;
import org.immerse.decisions.internal.domain.Reasons;

/**
 * An entry on its way to the end of the chain.
 *
 * @param reasons what was decided, by tokens, with its reasons apart
 * @param model id of the model; empty where none scored
 * @param modelMark see {@link org.immerse.api.decision.LoggedDecision}
 * @param taxonomyMark likewise
 * @param software likewise
 * @param ranking the ranking as JSON; empty where there was none
 * @param people token to account, as far as it is to be kept
 * @param offers ids the entry is found by
 */
public record NewEntry(
        Reasons reasons,
        String model,
        String modelMark,
        String taxonomyMark,
        String software,
        String ranking,
        Map<String, String> people,
        Set<String> offers) {

    String rankingMark() {
        return ranking.isEmpty() ? "" : Hash.of(ranking);
    }
}
