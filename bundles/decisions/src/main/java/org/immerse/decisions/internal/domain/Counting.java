package org.immerse.decisions.internal.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;

/** Leaves of a ranking only the facts that count: what the model reads, without the names of places people live in. */
public final class Counting {
    private Counting() {}

    /** The same ranking with fewer facts; its scores are the same. {@code people} are those of its ids that are accounts. */
    public static RankingSeen only(RankingSeen ranking, MatchingModel model, Set<String> people) {
        Set<String> asked = fields(model, Criterion::needFields);
        Set<String> offered = fields(model, Criterion::offerFields);
        List<Need> needs = ranking.needs().stream()
                .map(need -> new Need(need.id(), only(need.facts(), asked, people.contains(need.id()))))
                .toList();
        List<Offer> offers = ranking.offers().stream()
                .map(offer ->
                        new Offer(offer.id(), offer.fresh(), only(offer.facts(), offered, people.contains(offer.id()))))
                .toList();
        return new RankingSeen(ranking.model(), ranking.seen(), ranking.shown(), needs, offers, ranking.scores());
    }

    private static Set<String> fields(MatchingModel model, Function<Criterion, List<String>> side) {
        return model.criteria().stream().map(side).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static Facts only(Facts facts, Set<String> fields, boolean person) {
        Map<String, Fact> counting = new TreeMap<>(facts.byField());
        counting.keySet().retainAll(fields);
        if (person) {
            counting.replaceAll((field, fact) -> nameless(fact));
        }
        return new Facts(counting);
    }

    private static Fact nameless(Fact fact) {
        return fact instanceof Fact.Place place
                ? new Fact.Place(place.points(), place.radiusKilometres(), place.anywhere(), "")
                : fact;
    }
}
