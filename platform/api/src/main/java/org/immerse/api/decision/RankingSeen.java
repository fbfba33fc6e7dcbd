package org.immerse.api.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Reason;

/**
 * A ranking as the one who decided saw it: every fact the scores came from, and the scores. It holds the facts themselves, so
 * that it can be scored again whatever becomes of vacancies and profiles. Immutable.
 *
 * @param model id of the {@link org.immerse.api.matching.MatchingModel}; empty where no model scored
 * @param seen when it was shown, or worked out where it was not
 * @param shown whether the actor had it on the screen; false: it was worked out for the log when the decision was made
 * @param needs each once
 * @param offers each once
 * @param scores the pairs, in the order they were shown
 */
public record RankingSeen(
        String model, Instant seen, boolean shown, List<Need> needs, List<Offer> offers, List<Score> scores) {
    public RankingSeen {
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        scores = List.copyOf(scores);
    }

    /**
     * One pair as it was shown.
     *
     * @param need id of the need
     * @param offer id of the offer
     * @param score 0 to 100, whole
     * @param parts what each criterion gave; they add up to the score
     */
    public record Score(String need, String offer, int score, List<Part> parts) {
        public Score {
            parts = List.copyOf(parts);
        }
    }

    /** What one criterion gave: see {@link Reason}. */
    public record Part(String criterion, Reason.Outcome outcome, int points, int possible) {
        /** The part of a reason. */
        public static Part of(Reason reason) {
            return new Part(reason.criterion(), reason.outcome(), reason.points(), reason.possible());
        }
    }

    /** One row of a list: a need, and the match with the offer that was scored for it. */
    public record Row(Need need, Match match) {}

    /** Rows as they were shown, from the first. */
    public static RankingSeen of(String model, Instant seen, boolean shown, List<Row> rows) {
        Map<String, Need> needs = new LinkedHashMap<>();
        Map<String, Offer> offers = new LinkedHashMap<>();
        List<Score> scores = new ArrayList<>();
        for (Row row : rows) {
            Offer offer = row.match().offer();
            needs.putIfAbsent(row.need().id(), row.need());
            offers.putIfAbsent(offer.id(), offer);
            scores.add(new Score(
                    row.need().id(),
                    offer.id(),
                    row.match().score(),
                    row.match().reasons().stream().map(Part::of).toList()));
        }
        return new RankingSeen(model, seen, shown, List.copyOf(needs.values()), List.copyOf(offers.values()), scores);
    }

    /** Ids of the needs, in their order. */
    public Set<String> needIds() {
        Set<String> ids = new LinkedHashSet<>();
        needs.forEach(need -> ids.add(need.id()));
        return ids;
    }
}
