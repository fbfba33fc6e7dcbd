package org.immerse.decisions.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.LoggedDecision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The decisions a person was in, as they may read them themselves. */
@Component(service = OwnDecisions.class)
public final class OwnDecisions {
    private final DecisionLog log;

    /** Reads this log. */
    @Activate
    public OwnDecisions(@Reference DecisionLog log) {
        this.log = log;
    }

    /** Newest first. */
    List<Sight> of(String person, int most) {
        return log.find(DecisionFilter.ofPerson(person), 0, most).stream()
                .flatMap(entry ->
                        token(entry, person).map(token -> Sight.of(entry, log.ranking(entry.id()), token)).stream())
                .toList();
    }

    private Optional<String> token(LoggedDecision entry, String person) {
        return log.accounts(entry.id()).entrySet().stream()
                .filter(one -> one.getValue().equals(person)
                        && !one.getKey().equals(entry.decision().actor()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
