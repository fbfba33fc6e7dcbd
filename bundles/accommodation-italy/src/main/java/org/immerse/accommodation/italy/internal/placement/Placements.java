package org.immerse.accommodation.italy.internal.placement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The placements of this site and the steps that led to them. Whoever wants to take a step asks the service that
 * knows who may. Every change is an event {@link #CHANGED} (placement, person, home).
 */
@Component(service = Placements.class)
public final class Placements {
    /** Something changed about a placement. */
    public static final String CHANGED = "accommodation-italy.placement";

    private static final String SELECT = "select p from PlacementEntity p where ";
    private static final String ORDER = " order by p.changed desc, p.id desc";

    private final PersistenceUnit jpa;
    private final Events events;

    @Activate
    public Placements(
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit jpa, @Reference Events events) {
        this.jpa = jpa;
        this.events = events;
    }

    /** One placement. */
    public Optional<Placement> find(String id) {
        return jpa.read(
                em -> Optional.ofNullable(em.find(PlacementEntity.class, id)).map(PlacementEntity::toDomain));
    }

    /** All of a young person, last changed first. */
    public List<Placement> ofPerson(String person) {
        return list("p.person = :value", person);
    }

    /** All of a home, last changed first. */
    public List<Placement> ofHome(String home) {
        return list("p.home = :value", home);
    }

    /** All in one of these states, last changed first. */
    public List<Placement> in(Collection<State> states) {
        return states.isEmpty() ? List.of() : list("p.state in :value", states);
    }

    /** What was done, oldest first. */
    public List<Taken> steps(String placement) {
        return jpa.read(em -> em.createQuery(
                        "select s from StepEntity s where s.placement = :placement order by s.taken, s.id",
                        StepEntity.class)
                .setParameter("placement", placement)
                .getResultStream()
                .map(StepEntity::toDomain)
                .toList());
    }

    /** Keeps a new one, with the step that made it. */
    void add(Placement placement, Taken taken) {
        add(placement, List.of(taken));
    }

    /** Keeps a new one, with all steps that led to where it is. */
    void add(Placement placement, List<Taken> taken) {
        jpa.change(em -> {
            em.persist(new PlacementEntity(placement));
            taken.forEach(step -> em.persist(new StepEntity(step, placement.person())));
            tell(em, placement);
        });
    }

    /**
     * Changes one, with all placements of its home locked, so that two changes never both take the last bed.
     *
     * @param change from the placement, and all of its home, to the placement afterwards and the step taken
     */
    Optional<Placement> change(String id, BiFunction<Placement, List<Placement>, Changed> change) {
        return jpa.write(em -> {
            PlacementEntity found = em.find(PlacementEntity.class, id);
            if (found == null) {
                return Optional.empty();
            }
            List<PlacementEntity> ofHome = em.createQuery(
                            SELECT + "p.home = :home order by p.id", PlacementEntity.class)
                    .setParameter("home", found.toDomain().home())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint("eclipselink.refresh", "true")
                    .getResultList();
            Changed changed = change.apply(
                    found.toDomain(),
                    ofHome.stream().map(PlacementEntity::toDomain).toList());
            found.take(changed.placement());
            em.persist(new StepEntity(changed.taken(), changed.placement().person()));
            tell(em, changed.placement());
            return Optional.of(changed.placement());
        });
    }

    /** A placement after a step, and the step. */
    record Changed(Placement placement, Taken taken) {}

    /** Removes everything about a person. */
    void erase(String person) {
        jpa.change(em -> {
            List<PlacementEntity> found = em.createQuery(SELECT + "p.person = :person", PlacementEntity.class)
                    .setParameter("person", person)
                    .getResultList();
            em.createQuery("delete from StepEntity s where s.person = :person")
                    .setParameter("person", person)
                    .executeUpdate();
            found.forEach(em::remove);
            found.forEach(entity -> tell(em, entity.toDomain()));
        });
    }

    private List<Placement> list(String where, Object value) {
        return jpa.read(em -> em.createQuery(SELECT + where + ORDER, PlacementEntity.class)
                .setParameter("value", value)
                .getResultStream()
                .map(PlacementEntity::toDomain)
                .toList());
    }

    private void tell(EntityManager em, Placement placement) {
        events.record(
                em,
                new Event(
                        CHANGED,
                        Map.of("placement", placement.id(), "person", placement.person(), "home", placement.home())));
    }
}
