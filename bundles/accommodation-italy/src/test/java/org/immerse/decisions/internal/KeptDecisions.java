package org.immerse.decisions.internal;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.module.Modules;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.decisions.internal.persistence.Chain;
import org.immerse.decisions.internal.persistence.ChainVerifier;

/** The real decision log for tests of modules, over a database and an engine. */
public final class KeptDecisions {
    private KeptDecisions() {}

    /** A log that scores again with this model. */
    public static DecisionLog over(
            PersistenceUnit unit, Matching matching, MatchingModel model, Accounts accounts, Clock clock) {
        Marks marks = new Marks(answering(Concepts.class, Map.of()), answering(Modules.class, List.of()));
        marks.models = List.of(model);
        return new DecisionService(
                new Chain(unit, clock, () -> UUID.randomUUID().toString()),
                new ChainVerifier(unit),
                marks,
                new Replayer(matching, marks),
                accounts,
                () -> UUID.randomUUID().toString());
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }
}
