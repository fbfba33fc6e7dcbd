package org.immerse.matching.internal.criterion;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Custom;
import org.immerse.api.matching.Criterion.Direction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scores {@link Custom}. The function is given the declared fields and nothing else; where it throws or answers no number the
 * outcome is unknown, and the first time is logged.
 */
final class CustomJudge implements Judge {
    private static final Logger LOG = LoggerFactory.getLogger(CustomJudge.class);

    private final Custom criterion;
    private final boolean needAsks;
    private final AtomicBoolean warned = new AtomicBoolean();

    CustomJudge(Custom criterion) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
    }

    @Override
    public @Nullable Object prepareNeed(Facts need) {
        return declared(need, criterion.needFields());
    }

    @Override
    public @Nullable Object prepareOffer(Facts offer) {
        return declared(offer, criterion.offerFields());
    }

    private static @Nullable Facts declared(Facts facts, List<String> fields) {
        Map<String, Fact> some = facts.byField().entrySet().stream()
                .filter(entry -> fields.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return some.isEmpty() && !fields.isEmpty() ? null : new Facts(some);
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof Facts person) || !(offer instanceof Facts other)) {
            return Sides.known(needAsks ? Direction.NEED_TO_OFFER : Direction.OFFER_TO_NEED, need, offer);
        }
        OptionalDouble answer = ask(person, other);
        if (answer.isEmpty() || Double.isNaN(answer.getAsDouble())) {
            return UNKNOWN;
        }
        return Math.clamp(answer.getAsDouble(), 0.0, 1.0);
    }

    private OptionalDouble ask(Facts person, Facts other) {
        try {
            return criterion.function().apply(person, other);
        } catch (RuntimeException e) {
            if (warned.compareAndSet(false, true)) {
                LOG.warn("The function of criterion {} threw; it counts as unknown", criterion.id(), e);
            }
            return OptionalDouble.empty();
        }
    }
}
