package org.immerse.accommodation.italy.internal.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;

/** One step that was taken. */
@Entity
@Table(name = "accommodation_italy_step")
@NullUnmarked
public class StepEntity {
    @Id
    private String id;

    private String placement;
    private String person;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "actor_kind")
    @Enumerated(EnumType.STRING)
    private Actor actorKind;

    private String actor;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;
    private OffsetDateTime taken;

    /** For Jakarta Persistence. */
    protected StepEntity() {}

    StepEntity(Taken taken, String person) {
        this.id = taken.id();
        this.placement = taken.placement();
        this.person = person;
        this.step = taken.step();
        this.actorKind = taken.by();
        this.actor = taken.actor();
        this.state = taken.state();
        this.reason = taken.reason();
        this.taken = taken.when().atOffset(ZoneOffset.UTC);
    }

    Taken toDomain() {
        return new Taken(id, placement, step, actorKind, actor, state, reason, taken.toInstant());
    }
}
