package org.immerse.accommodation.italy.internal.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One care relation. */
@Entity
@Table(name = "accommodation_italy_care")
public class CareEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "person")
    private String person = "";

    @Column(name = "coordinator")
    private String coordinator = "";

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "state")
    private String state = Care.State.ENDED.name();

    @Column(name = "since")
    private LocalDate since = LocalDate.EPOCH;

    @Column(name = "made_at")
    private Instant made = Instant.EPOCH;

    @Column(name = "active_key")
    private @Nullable String activeKey;

    /** For the provider. */
    protected CareEntity() {}

    CareEntity(Care care) {
        id = care.id();
        person = care.person();
        coordinator = care.coordinator();
        organisation = care.organisation();
        since = care.since();
        made = care.made();
        set(care.state());
    }

    void set(Care.State now) {
        state = now.name();
        activeKey = now == Care.State.ACTIVE ? person : null;
    }

    void begin(LocalDate day) {
        since = day;
        set(Care.State.ACTIVE);
    }

    Care toDomain() {
        return new Care(id, person, coordinator, organisation, Care.State.valueOf(state), since, made);
    }
}
