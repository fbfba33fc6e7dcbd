package org.immerse.accommodation.italy.internal.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullUnmarked;

/** One photo of a home: a JPEG without anything but its pixels. */
@Entity
@Table(name = "accommodation_italy_photo")
@NullUnmarked
public class PhotoEntity {
    @Id
    private String id;

    private String home;
    private byte[] pixels;

    @Column(updatable = false)
    private OffsetDateTime made;

    /** For Jakarta Persistence. */
    protected PhotoEntity() {}

    PhotoEntity(String id, String home, byte[] pixels, OffsetDateTime made) {
        this.id = id;
        this.home = home;
        this.pixels = pixels;
        this.made = made;
    }

    String home() {
        return home;
    }

    byte[] pixels() {
        return pixels;
    }
}
