package org.immerse.jobs.spain.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Ranking;

/** Notes which offers it was told of. */
public final class NotedMatching implements Matching {
    public final Map<String, Offer> offers = new LinkedHashMap<>();
    public final List<String> removed = new ArrayList<>();

    @Override
    public List<String> models() {
        return List.of(JobsSpainModule.ID);
    }

    @Override
    public Ranking rank(String model, Need need, Predicate<Offer> filter, int offset, int limit) {
        return new Ranking(List.of(), 0, true);
    }

    @Override
    public Optional<Match> explain(String model, Need need, String offerId) {
        return Optional.empty();
    }

    @Override
    public Match score(String model, Need need, Offer offer) {
        return new Match(offer, 0, 0, List.of());
    }

    @Override
    public List<Improvement> improvements(String model, Need need, String offerId) {
        return List.of();
    }

    @Override
    public List<LawfulGround> grounds(String model) {
        return List.of();
    }

    @Override
    public void offerChanged(String model, Offer offer) {
        offers.put(offer.id(), offer);
    }

    @Override
    public void offerRemoved(String model, String offerId) {
        offers.remove(offerId);
        removed.add(offerId);
    }
}
