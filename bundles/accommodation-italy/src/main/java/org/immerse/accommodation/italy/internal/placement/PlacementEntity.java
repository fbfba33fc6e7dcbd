package org.immerse.accommodation.italy.internal.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Placement.End;
import org.immerse.accommodation.italy.internal.placement.Placement.Stay;
import org.immerse.accommodation.italy.internal.placement.Placement.Words;
import org.jspecify.annotations.NullUnmarked;

/** One row of placements. */
@Entity
@Table(name = "accommodation_italy_placement")
@NullUnmarked
public class PlacementEntity {
    @Id
    private String id;

    private String person;
    private String home;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "person_word")
    @Enumerated(EnumType.STRING)
    private Word personWord;

    @Column(name = "host_word")
    @Enumerated(EnumType.STRING)
    private Word hostWord;

    @Column(name = "guardian_agreed")
    private boolean guardianAgreed;

    @Column(name = "meet_at")
    private LocalDateTime meetAt;

    @Column(name = "meet_place")
    private String meetPlace;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    private String staff;
    private String cause;
    private String reason;

    @Column(name = "end_day")
    private LocalDate endDay;

    @Column(name = "open_key")
    private String openKey;

    private OffsetDateTime made;
    private OffsetDateTime changed;

    @Version
    private long version;

    /** For Jakarta Persistence. */
    protected PlacementEntity() {}

    PlacementEntity(Placement placement) {
        this.id = placement.id();
        this.person = placement.person();
        this.home = placement.home();
        this.made = placement.made().atOffset(ZoneOffset.UTC);
        take(placement);
    }

    /** Takes over what can change. */
    final void take(Placement placement) {
        state = placement.state();
        personWord = placement.words().person();
        hostWord = placement.words().host();
        guardianAgreed = placement.words().guardian();
        meetAt = placement.appointment().map(Appointment::at).orElse(null);
        meetPlace = placement.appointment().map(Appointment::place).orElse("");
        firstDay = placement.stay().from().orElse(null);
        lastDay = placement.stay().until().orElse(null);
        heldUntil = placement.stay().heldUntil().orElse(null);
        staff = placement.staff();
        cause = placement.end().map(End::cause).map(Enum::name).orElse("");
        reason = placement.end().map(End::reason).orElse("");
        endDay = placement.end().map(End::day).orElse(null);
        openKey = placement.state().isOpen() ? person + " " + home : id;
        changed = placement.changed().atOffset(ZoneOffset.UTC);
    }

    Placement toDomain() {
        return new Placement(
                id,
                person,
                home,
                state,
                new Words(personWord, hostWord, guardianAgreed),
                Optional.ofNullable(meetAt).map(at -> new Appointment(at, meetPlace)),
                new Stay(Optional.ofNullable(firstDay), Optional.ofNullable(lastDay), Optional.ofNullable(heldUntil)),
                staff,
                cause.isEmpty() ? Optional.empty() : Optional.of(new End(Cause.valueOf(cause), reason, endDay)),
                made.toInstant(),
                changed.toInstant());
    }
}
