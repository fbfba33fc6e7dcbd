package org.immerse.jobs.spain.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;

/** One bookmark of a person. */
@Entity
@Table(name = "jobs_spain_saved")
@NullUnmarked
public class SavedVacancyEntity {
    @Id
    private String id;

    private String person;
    private String vacancy;
    private OffsetDateTime saved;

    /** For Jakarta Persistence. */
    protected SavedVacancyEntity() {}

    SavedVacancyEntity(String id, String person, String vacancy, Instant saved) {
        this.id = id;
        this.person = person;
        this.vacancy = vacancy;
        this.saved = saved.atOffset(ZoneOffset.UTC);
    }

    String vacancy() {
        return vacancy;
    }

    Instant saved() {
        return saved.toInstant();
    }
}
