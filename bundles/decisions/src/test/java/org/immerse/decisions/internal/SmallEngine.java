package org.immerse.decisions.internal;

import java.util.List;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Reason;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** An engine that knows one criterion: the share of the asked skills that are there. */
final class SmallEngine {
    static final String MODEL = "jobs";
    boolean stopped;
    double most = 100;

    Matching contract() {
        return TestLog.matching(this);
    }

    MatchingModel model() {
        return model(30);
    }

    /** The same criterion with another weight. */
    static MatchingModel model(double weight) {
        return new MatchingModel() {
            @Override
            public String id() {
                return MODEL;
            }

            @Override
            public List<Criterion> criteria() {
                return List.of(new Criterion.ConceptOverlap(
                        "skills",
                        "skills",
                        "skills",
                        Criterion.Mode.SHOULD,
                        weight,
                        Criterion.Direction.OFFER_TO_NEED));
            }
        };
    }

    Match score(Need need, Offer offer) {
        if (stopped) {
            throw new ProblemException(ProblemException.Kind.UNAVAILABLE, Text.of("x"));
        }
        Set<String> asked =
                iris(offer.facts().get("skills", Fact.Concepts.class).orElseThrow());
        Set<String> there = iris(need.facts().get("skills", Fact.Concepts.class).orElseThrow());
        double share = asked.stream().filter(there::contains).count() / (double) asked.size();
        int points = (int) Math.round(most * share);
        Reason.Outcome outcome = share == 1 ? Reason.Outcome.MET : Reason.Outcome.PARTLY;
        return new Match(
                offer, points, share, List.of(new Reason("skills", outcome, points, 100, Text.of("t"), Text.of("x"))));
    }

    private static Set<String> iris(Fact.Concepts concepts) {
        return concepts.iris();
    }
}
