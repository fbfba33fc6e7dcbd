package org.immerse.people.internal;

import java.time.Clock;
import java.util.List;
import org.immerse.api.id.Ids;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.people.internal.persistence.Erasures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a module that did not run while somebody was erased follow the erasure as soon as it runs. */
@Component(service = LateErasure.class, immediate = true)
public final class LateErasure {
    private static final Logger LOG = LoggerFactory.getLogger(LateErasure.class);

    private final PersistenceUnit unit;
    private final Clock clock;
    private final Ids ids;

    /** Knows what is pending from this unit. */
    @Activate
    public LateErasure(
            @Reference(target = "(osgi.unit.name=people)") PersistenceUnit unit,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.clock = clock;
        this.ids = ids;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindData(PersonalData data) {
        List<String> pending = unit.read(em -> Erasures.pending(em, data.section()));
        for (String person : pending) {
            data.erase(person);
            unit.change(em -> Erasures.done(em, ids, person, data.section(), clock.instant()));
        }
        if (!pending.isEmpty()) {
            LOG.info("{} followed {} earlier erasures", data.section(), pending.size());
        }
    }

    void unbindData(PersonalData data) {
        LOG.debug("{} went; erasures will be followed when it is back", data.section());
    }
}
