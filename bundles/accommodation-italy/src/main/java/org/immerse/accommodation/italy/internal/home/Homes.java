package org.immerse.accommodation.italy.internal.home;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The homes of this site, however they stand. Changes go through {@link HomeRegister}. */
@Component(service = Homes.class)
public final class Homes {
    private static final String ALL = "select h from HomeEntity h order by h.changed desc, h.id";
    private static final String OF_HOST =
            "select h from HomeEntity h where h.hostId = :host order by h.made desc, h.id desc";
    private static final String BY_IDS = "select h from HomeEntity h where h.id in :ids";

    /** Topic of the event: a home is new or changed (home). */
    public static final String CHANGED = "accommodation-italy.home";

    private final PersistenceUnit jpa;
    private final Events events;

    @Activate
    public Homes(
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit jpa, @Reference Events events) {
        this.jpa = jpa;
        this.events = events;
    }

    /** One home. */
    public Optional<Home> find(String id) {
        return jpa.read(em -> Optional.ofNullable(em.find(HomeEntity.class, id)).map(HomeEntity::toDomain));
    }

    /** Homes by id, in the order asked; ids that are not there are left out. */
    public List<Home> findAll(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Home> found = jpa.read(em -> em.createQuery(BY_IDS, HomeEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(HomeEntity::toDomain)
                .collect(Collectors.toMap(Home::id, home -> home)));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Every home, last changed first. */
    public List<Home> all() {
        return jpa.read(em -> em.createQuery(ALL, HomeEntity.class)
                .getResultStream()
                .map(HomeEntity::toDomain)
                .toList());
    }

    /** The homes of a host's organisation, newest first. */
    public List<Home> ofHost(String organisation) {
        return jpa.read(em -> em.createQuery(OF_HOST, HomeEntity.class)
                .setParameter("host", organisation)
                .getResultStream()
                .map(HomeEntity::toDomain)
                .toList());
    }

    /** Keeps a home, in place of what was kept of it. Emits {@link #CHANGED}. */
    void keep(Home home) {
        jpa.change(em -> {
            em.merge(HomeEntity.of(home));
            events.record(em, new Event(CHANGED, Map.of("home", home.id())));
        });
    }

    /** Removes a home nobody was ever suggested to. Emits {@link #CHANGED}. */
    void remove(String id) {
        jpa.change(em -> {
            Optional.ofNullable(em.find(HomeEntity.class, id)).ifPresent(em::remove);
            events.record(em, new Event(CHANGED, Map.of("home", id)));
        });
    }
}
