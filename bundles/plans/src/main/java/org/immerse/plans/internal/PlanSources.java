package org.immerse.plans.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules that run now and plan something. One that fails does not take the others with it. */
@Component(service = PlanSources.class)
public final class PlanSources {
    private static final Logger LOG = LoggerFactory.getLogger(PlanSources.class);

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<PlanSource> sources = List.of();

    /** What each source answers, where it answers something. */
    List<Plan> plans(Function<PlanSource, Optional<Plan>> ask) {
        return each(source -> ask.apply(source).stream().toList());
    }

    /** What the sources answer, together. */
    <T> List<T> each(Function<PlanSource, List<T>> ask) {
        List<T> all = new ArrayList<>();
        for (PlanSource source : sources) {
            try {
                all.addAll(ask.apply(source));
            } catch (RuntimeException e) {
                LOG.warn("{} cannot say what it plans", source.module(), e);
            }
        }
        return all;
    }

    /** Topics of all events after which a plan may be another one. */
    Set<String> topics() {
        return sources.stream().flatMap(source -> source.topics().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
