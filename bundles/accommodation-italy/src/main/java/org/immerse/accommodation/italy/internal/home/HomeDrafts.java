package org.immerse.accommodation.italy.internal.home;

import java.util.List;
import java.util.Optional;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Homes that hosts are writing down. Only {@link HostDesk} reads them, for the host they belong to. */
@Component(service = HomeDrafts.class)
public final class HomeDrafts {
    private static final String OF_HOST =
            "select d from HomeDraftEntity d where d.hostId = :host order by d.changed desc, d.id desc";

    private final PersistenceUnit jpa;

    @Activate
    public HomeDrafts(@Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit jpa) {
        this.jpa = jpa;
    }

    /** The drafts of a host's organisation, last changed first. */
    List<HomeDraft> ofHost(String organisation) {
        return jpa.read(em -> em.createQuery(OF_HOST, HomeDraftEntity.class)
                .setParameter("host", organisation)
                .getResultStream()
                .map(HomeDraftEntity::toDomain)
                .toList());
    }

    /** One draft. */
    Optional<HomeDraft> find(String id) {
        return jpa.read(
                em -> Optional.ofNullable(em.find(HomeDraftEntity.class, id)).map(HomeDraftEntity::toDomain));
    }

    /** Keeps a draft, in place of what was kept of it. */
    void keep(HomeDraft draft) {
        jpa.change(em -> em.merge(HomeDraftEntity.of(draft)));
    }

    /** Removes a draft. */
    void remove(String id) {
        jpa.change(em -> Optional.ofNullable(em.find(HomeDraftEntity.class, id)).ifPresent(em::remove));
    }
}
