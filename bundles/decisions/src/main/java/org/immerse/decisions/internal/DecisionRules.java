package org.immerse.decisions.internal;

import java.util.HashSet;
import java.util.Set;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** What the log takes. */
final class DecisionRules {
    private static final int NAME = 100;
    private static final int ABOUT = 300;
    private static final int REASON = 4000;

    private DecisionRules() {}

    /** Refuses what the log cannot keep. */
    static void check(Decision decision, RankingSeen ranking) {
        if (!decision.kind().matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+")) {
            throw ProblemException.invalid("kind", Text.of("decisions.problem.kind"));
        }
        if (decision.lines().isEmpty()) {
            throw ProblemException.invalid("lines", Text.of("decisions.problem.lines"));
        }
        atMost("kind", decision.kind(), NAME);
        atMost("task", decision.task(), NAME);
        atMost("organisation", decision.organisation(), NAME);
        atMost("reference", decision.reference(), NAME);
        atMost("about", decision.about(), ABOUT);
        atMost("reason", decision.reason(), REASON);
        Set<String> scored = new HashSet<>();
        ranking.scores().forEach(score -> scored.add(pair(score.need(), score.offer())));
        for (Decision.Line line : decision.lines()) {
            atMost("lines", line.reason(), REASON);
            if (!ranking.scores().isEmpty() && !scored.contains(pair(line.need(), line.offer()))) {
                throw ProblemException.invalid("lines", Text.of("decisions.problem.not-in-ranking"));
            }
        }
        ranking.offers().forEach(offer -> atMost("offers", offer.id(), NAME));
    }

    private static String pair(String need, String offer) {
        return need.length() + ":" + need + offer;
    }

    private static void atMost(String field, String words, int most) {
        if (words.length() > most) {
            throw ProblemException.invalid(field, Text.of("decisions.problem.length", most));
        }
    }
}
