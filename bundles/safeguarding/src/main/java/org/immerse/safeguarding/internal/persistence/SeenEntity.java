package org.immerse.safeguarding.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.safeguarding.Clearance;
import org.jspecify.annotations.NullUnmarked;

/** One item that was seen. */
@Entity
@Table(name = "safeguarding_seen")
@NullUnmarked
public class SeenEntity {
    @Id
    private String id;

    private String clearance;
    private String item;

    @Column(name = "seen_by")
    private String seenBy;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "seen_until")
    private LocalDate seenUntil;

    /** For Jakarta Persistence. */
    protected SeenEntity() {}

    static SeenEntity of(String id, String clearance, String item, Clearance.Seen seen) {
        SeenEntity row = new SeenEntity();
        row.id = id;
        row.clearance = clearance;
        row.item = item;
        row.take(seen);
        return row;
    }

    final void take(Clearance.Seen seen) {
        seenBy = seen.by();
        seenOn = seen.on();
        seenUntil = seen.until().orElse(null);
    }

    String clearance() {
        return clearance;
    }

    String item() {
        return item;
    }

    Clearance.Seen toDomain() {
        return new Clearance.Seen(seenBy, seenOn, Optional.ofNullable(seenUntil));
    }
}
