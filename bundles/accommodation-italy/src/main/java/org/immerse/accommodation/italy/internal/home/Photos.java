package org.immerse.accommodation.italy.internal.home;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos of homes, made anew from their pixels. Whoever shows one asks {@link HomeSight} first. */
@Component(service = Photos.class)
public final class Photos {
    /** So many for one home. */
    public static final int MOST = 8;

    private static final String OF_HOME = "select p.id from PhotoEntity p where p.home = :home order by p.made, p.id";

    private final PersistenceUnit jpa;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Photos(
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit jpa,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.jpa = jpa;
        this.ids = ids;
        this.clock = clock;
    }

    /** Ids of a home's photos, oldest first. */
    public List<String> of(String home) {
        return jpa.read(em ->
                em.createQuery(OF_HOME, String.class).setParameter("home", home).getResultList());
    }

    /** A photo of this home, as JPEG. */
    public Optional<byte[]> find(String home, String id) {
        return jpa.read(em -> Optional.ofNullable(em.find(PhotoEntity.class, id))
                .filter(photo -> photo.home().equals(home))
                .map(PhotoEntity::pixels));
    }

    /**
     * Adds a photo: a JPEG or PNG of which only the pixels are kept.
     *
     * @throws ProblemException of kind INVALID (no photo, too many) or TOO_LARGE
     */
    public String add(String home, byte[] file) {
        byte[] pixels = CleanPhoto.of(file);
        if (of(home).size() >= MOST) {
            throw ProblemException.invalid("photos", Text.of("accommodation-italy.home.photo.many", MOST));
        }
        String id = ids.next();
        jpa.change(em ->
                em.persist(new PhotoEntity(id, home, pixels, clock.instant().atOffset(ZoneOffset.UTC))));
        return id;
    }

    /** Removes a photo of this home. */
    public void remove(String home, String id) {
        jpa.change(em -> Optional.ofNullable(em.find(PhotoEntity.class, id))
                .filter(photo -> photo.home().equals(home))
                .ifPresent(em::remove));
    }
}
