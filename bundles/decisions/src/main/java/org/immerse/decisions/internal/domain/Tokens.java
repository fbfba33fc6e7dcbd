package org.immerse.decisions.internal.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.RankingSeen.Score;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;

/** The tokens that stand for people in one entry. */
public final class Tokens {
    private final Map<String, String> byAccount = new LinkedHashMap<>();
    private final String actor;

    /** Draws a token for everybody in this decision, the actor first. */
    public Tokens(Decision decision, Supplier<String> draw) {
        actor = draw.get();
        decision.people().forEach(account -> byAccount.put(account, draw.get()));
    }

    /** The actor's: another one than where they stand in the ranking themselves. */
    public String actor() {
        return actor;
    }

    /** Accounts of people in the ranking or decided about, to their tokens. */
    public Map<String, String> byAccount() {
        return Collections.unmodifiableMap(byAccount);
    }

    /** The decision with tokens in place of accounts. */
    public Decision in(Decision decision) {
        Set<String> people = new LinkedHashSet<>(byAccount.values());
        return new Decision(
                decision.kind(),
                decision.task(),
                actor,
                decision.organisation(),
                decision.about(),
                decision.reference(),
                people,
                decision.lines().stream()
                        .map(line -> new Line(of(line.need()), of(line.offer()), line.outcome(), line.reason()))
                        .toList(),
                decision.reason(),
                decision.details());
    }

    /** The ranking with tokens in place of accounts. */
    public RankingSeen in(RankingSeen ranking) {
        return new RankingSeen(
                ranking.model(),
                ranking.seen(),
                ranking.shown(),
                ranking.needs().stream()
                        .map(need -> new Need(of(need.id()), need.facts()))
                        .toList(),
                ranking.offers().stream()
                        .map(offer -> new Offer(of(offer.id()), offer.fresh(), offer.facts()))
                        .toList(),
                ranking.scores().stream()
                        .map(score -> new Score(of(score.need()), of(score.offer()), score.score(), score.parts()))
                        .toList());
    }

    private String of(String id) {
        return byAccount.getOrDefault(id, id);
    }
}
