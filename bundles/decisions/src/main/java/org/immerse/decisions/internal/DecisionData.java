package org.immerse.decisions.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen.Part;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.people.PersonalData;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.decisions.internal.persistence.Chain;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The decisions a person was in, and those they made, for export and erasure. Erased: who the person was in every entry, and
 * reasons in own words that were about them. The facts that counted stay, about nobody.
 */
@Component(service = PersonalData.class)
public final class DecisionData implements PersonalData {
    private static final int MOST = 1000;

    private final DecisionLog log;
    private final Chain chain;
    private final Accounts accounts;

    /** Reads this log and erases in this chain. */
    @Activate
    public DecisionData(@Reference DecisionLog log, @Reference Chain chain, @Reference Accounts accounts) {
        this.log = log;
        this.chain = chain;
        this.accounts = accounts;
    }

    @Override
    public String section() {
        return DecisionsModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        Map<String, Object> out = new LinkedHashMap<>();
        List<Map<String, Object>> about =
                new OwnDecisions(log).of(person, MOST).stream().map(this::about).toList();
        if (!about.isEmpty()) {
            out.put("aboutMe", about);
        }
        List<Map<String, Object>> mine = log.find(DecisionFilter.ofActor(person), 0, MOST).stream()
                .map(this::head)
                .toList();
        if (!mine.isEmpty()) {
            out.put("byMe", mine);
        }
        return out;
    }

    @Override
    public void erase(String person) {
        chain.forget(person);
    }

    private Map<String, Object> head(LoggedDecision entry) {
        Decision decision = entry.decision();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", entry.id());
        out.put("when", entry.recorded().toString());
        out.put("kind", decision.kind());
        out.put("about", decision.about());
        out.put(
                "by",
                accounts.findOrganisation(decision.organisation())
                        .map(Organisation::name)
                        .orElse(""));
        out.put("reference", decision.reference());
        return out;
    }

    private Map<String, Object> about(Sight sight) {
        Map<String, Object> out = head(sight.entry());
        sight.line().ifPresent(line -> {
            out.put("outcome", line.outcome().name());
            String reason = line.reason().isEmpty() ? sight.entry().decision().reason() : line.reason();
            if (!reason.isEmpty()) {
                out.put("reason", reason);
            }
        });
        sight.score().ifPresent(score -> {
            out.put("place", sight.place());
            out.put("among", sight.among());
            out.put("score", score.score());
            out.put("points", score.parts().stream().map(DecisionData::part).toList());
            facts(sight.entry().id(), score.need()).ifPresent(facts -> out.put("facts", facts));
        });
        return out;
    }

    private Optional<Map<String, Object>> facts(String entry, String need) {
        return log.ranking(entry)
                .flatMap(ranking -> ranking.needs().stream()
                        .filter(one -> one.id().equals(need))
                        .map(one -> FactCodec.encode(one.facts()))
                        .findFirst());
    }

    private static Map<String, Object> part(Part part) {
        return Map.of(
                "criterion", part.criterion(),
                "outcome", part.outcome().name(),
                "points", part.points(),
                "possible", part.possible());
    }
}
