package org.immerse.decisions.internal;

import java.util.List;
import java.util.Optional;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.RankingSeen.Score;

/**
 * What a decision says about one person: nothing about anybody else but how many there were.
 *
 * @param entry the decision
 * @param line how it came out for the person; empty where they were only in the list
 * @param score how the person was scored; empty where no model scored
 * @param place which in the list, from 1
 * @param among how many were in the list
 */
public record Sight(LoggedDecision entry, Optional<Decision.Line> line, Optional<Score> score, int place, int among) {

    /** What it says about the person with this token. */
    static Sight of(LoggedDecision entry, Optional<RankingSeen> ranking, String token) {
        Optional<Decision.Line> line = entry.decision().lines().stream()
                .filter(one -> one.need().equals(token) || one.offer().equals(token))
                .findFirst();
        List<Score> scores = ranking.map(RankingSeen::scores).orElse(List.of());
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            boolean decided = line.isEmpty()
                    || score.need().equals(line.get().need())
                            && score.offer().equals(line.get().offer());
            if (decided && (score.need().equals(token) || score.offer().equals(token))) {
                return new Sight(entry, line, Optional.of(score), i + 1, scores.size());
            }
        }
        return new Sight(entry, line, Optional.empty(), 0, scores.size());
    }
}
