package org.immerse.accommodation.italy.internal.living;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code accommodation_italy_check_in}. */
@Entity
@Table(name = "accommodation_italy_check_in")
@NullUnmarked
public class CheckInEntity {
    @Id
    private String id;

    private String placement;
    private String person;

    @Enumerated(EnumType.STRING)
    private Actor side;

    private LocalDate due;

    private String mood;

    private String words;
    private boolean talk;
    private OffsetDateTime made;

    @Column(name = "made_by")
    private String madeBy;

    private OffsetDateTime handled;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "once_key")
    private String onceKey;

    /** For the provider. */
    protected CheckInEntity() {}

    CheckInEntity(CheckIn said) {
        id = said.id();
        placement = said.placement();
        person = said.person();
        side = said.side();
        due = said.due().orElse(null);
        mood = said.mood().map(Mood::name).orElse("");
        words = said.words();
        talk = said.talk();
        made = said.made().atOffset(ZoneOffset.UTC);
        madeBy = said.by();
        handledBy = "";
        onceKey = said.due()
                .map(day -> said.placement() + "|" + said.side() + "|" + day)
                .orElse(said.id());
    }

    void handle(Instant when, String by) {
        handled = when.atOffset(ZoneOffset.UTC);
        handledBy = by;
    }

    CheckIn toDomain() {
        return new CheckIn(
                id,
                placement,
                person,
                side,
                Optional.ofNullable(due),
                Optional.of(mood).filter(name -> !name.isEmpty()).map(Mood::valueOf),
                words,
                talk,
                made.toInstant(),
                madeBy,
                Optional.ofNullable(handled).map(OffsetDateTime::toInstant));
    }
}
