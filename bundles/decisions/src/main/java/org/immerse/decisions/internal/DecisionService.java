package org.immerse.decisions.internal;

import jakarta.persistence.PersistenceException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.immerse.api.decision.ChainReport;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.Replay;
import org.immerse.api.id.Ids;
import org.immerse.api.matching.Offer;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.decisions.internal.domain.Counting;
import org.immerse.decisions.internal.domain.RankingJson;
import org.immerse.decisions.internal.domain.Reasons;
import org.immerse.decisions.internal.domain.Tokens;
import org.immerse.decisions.internal.persistence.Chain;
import org.immerse.decisions.internal.persistence.ChainVerifier;
import org.immerse.decisions.internal.persistence.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The decision log in the database of this site. */
@Component(service = DecisionLog.class)
public final class DecisionService implements DecisionLog {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionService.class);
    private static final int MOST = 1000;

    private final Chain chain;
    private final ChainVerifier verifier;
    private final Marks marks;
    private final Replayer replayer;
    private final Accounts accounts;
    private final Ids ids;

    /** The log in this chain. */
    @Activate
    public DecisionService(
            @Reference Chain chain,
            @Reference ChainVerifier verifier,
            @Reference Marks marks,
            @Reference Replayer replayer,
            @Reference Accounts accounts,
            @Reference Ids ids) {
        this.chain = chain;
        this.verifier = verifier;
        this.marks = marks;
        this.replayer = replayer;
        this.accounts = accounts;
        this.ids = ids;
    }

    @Override
    public LoggedDecision record(Decision decision, RankingSeen ranking) {
        DecisionRules.check(decision, ranking);
        RankingSeen counting = marks.find(ranking.model())
                .map(model -> Counting.only(ranking, model, decision.people()))
                .orElse(ranking);
        Tokens tokens = new Tokens(decision, ids::next);
        Reasons reasons =
                Reasons.outOf(tokens.in(decision), () -> UUID.randomUUID().toString());
        NewEntry entry = new NewEntry(
                reasons,
                ranking.model(),
                marks.find(ranking.model()).map(Marks::ofModel).orElse(""),
                marks.ofTaxonomy(counting),
                marks.ofSoftware(ranking.model()),
                ranking.scores().isEmpty() ? "" : RankingJson.write(tokens.in(counting)),
                people(decision, tokens),
                offers(decision, ranking));
        try {
            return chain.append(entry);
        } catch (PersistenceException e) {
            LOG.error("A decision could not be kept, so it was refused", e);
            throw new ProblemException(ProblemException.Kind.UNAVAILABLE, Text.of("decisions.problem.not-kept"));
        }
    }

    /** Token to account. Whoever has no account any more is not named again. */
    private Map<String, String> people(Decision decision, Tokens tokens) {
        Map<String, String> people = new TreeMap<>();
        people.put(tokens.actor(), decision.actor());
        tokens.byAccount().forEach((account, token) -> people.put(token, account));
        people.values().removeIf(account -> accounts.find(account).isEmpty());
        return people;
    }

    private static Set<String> offers(Decision decision, RankingSeen ranking) {
        Set<String> offers = new LinkedHashSet<>();
        decision.lines().forEach(line -> offers.add(line.offer()));
        ranking.offers().stream().map(Offer::id).forEach(offers::add);
        offers.removeAll(decision.people());
        return offers;
    }

    @Override
    public List<LoggedDecision> find(DecisionFilter filter, int offset, int limit) {
        return chain.find(filter, Math.max(0, offset), Math.clamp(limit, 1, MOST));
    }

    @Override
    public int count(DecisionFilter filter) {
        return chain.count(filter);
    }

    @Override
    public Optional<LoggedDecision> find(String id) {
        return chain.find(id);
    }

    @Override
    public Optional<RankingSeen> ranking(String id) {
        return chain.ranking(id).map(RankingJson::read);
    }

    @Override
    public Map<String, String> accounts(String id) {
        return chain.accounts(id);
    }

    @Override
    public Replay replay(String id) {
        LoggedDecision decision = find(id).orElseThrow(() ->
                new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("decisions.problem.unknown")));
        return ranking(id)
                .map(ranking -> replayer.replay(decision, ranking))
                .orElseGet(() -> new Replay(id, List.of(), Set.of()));
    }

    @Override
    public ChainReport verify() {
        return verifier.verify();
    }
}
