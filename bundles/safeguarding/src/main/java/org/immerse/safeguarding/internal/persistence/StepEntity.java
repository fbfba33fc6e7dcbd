package org.immerse.safeguarding.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immerse.api.safeguarding.Clearance;
import org.jspecify.annotations.NullUnmarked;

/** One step of a history: never changed, but for an account that is erased. */
@Entity
@Table(name = "safeguarding_step")
@NullUnmarked
public class StepEntity {
    @Id
    private String id;

    @Column(updatable = false)
    private String clearance;

    @Column(name = "step_number", updatable = false)
    private int number;

    @Column(updatable = false)
    private OffsetDateTime happened;

    private String who;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Clearance.Action action;

    @Column(updatable = false)
    private String item;

    @Column(name = "about_day", updatable = false)
    private LocalDate aboutDay;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Clearance.State state;

    /** For Jakarta Persistence. */
    protected StepEntity() {}

    static StepEntity of(String id, String clearance, int number, Clearance.Step step) {
        StepEntity row = new StepEntity();
        row.id = id;
        row.clearance = clearance;
        row.number = number;
        row.happened = step.when().atOffset(ZoneOffset.UTC);
        row.who = step.who();
        row.action = step.action();
        row.item = step.item();
        row.aboutDay = step.day().orElse(null);
        row.words = step.words();
        row.state = step.state();
        return row;
    }

    String clearance() {
        return clearance;
    }

    Clearance.Step toDomain() {
        return new Clearance.Step(happened.toInstant(), who, action, item, Optional.ofNullable(aboutDay), words, state);
    }
}
