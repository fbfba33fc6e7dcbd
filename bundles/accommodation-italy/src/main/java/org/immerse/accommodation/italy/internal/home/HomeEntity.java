package org.immerse.accommodation.italy.internal.home;

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
import org.immerse.api.security.Organisation;
import org.jspecify.annotations.NullUnmarked;

/** One row of homes: what is looked for in columns, the rest as one JSON object. */
@Entity
@Table(name = "accommodation_italy_home")
@NullUnmarked
public class HomeEntity {
    @Id
    private String id;

    @Column(name = "host_id")
    private String hostId;

    @Column(name = "host_name")
    private String hostName;

    @Column(name = "registered_by")
    private String registeredBy;

    @Enumerated(EnumType.STRING)
    private Home.Kind kind;

    private String title;
    private String description;
    private String content;

    @Enumerated(EnumType.STRING)
    private Home.Status status;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean demo;
    private OffsetDateTime made;
    private OffsetDateTime changed;

    /** For Jakarta Persistence. */
    protected HomeEntity() {}

    static HomeEntity of(Home home) {
        HomeEntity row = new HomeEntity();
        row.id = home.id();
        row.hostId = home.host().id();
        row.hostName = home.host().name();
        row.registeredBy = home.registeredBy();
        row.kind = home.kind();
        row.title = home.title();
        row.description = home.description();
        row.content = HomeJson.write(home);
        row.status = home.status();
        row.lastDay = home.terms().until().orElse(null);
        row.demo = home.demo();
        row.made = home.made().atOffset(ZoneOffset.UTC);
        row.changed = home.changed().atOffset(ZoneOffset.UTC);
        return row;
    }

    Home toDomain() {
        HomeJson.Content read = HomeJson.read(content);
        Home.Terms terms = read.terms();
        return new Home(
                id,
                new Organisation(hostId, hostName),
                registeredBy,
                kind,
                title,
                description,
                read.where(),
                new Home.Terms(
                        terms.beds(),
                        terms.rent(),
                        terms.deposit(),
                        terms.included(),
                        terms.from(),
                        Optional.ofNullable(lastDay)),
                read.household(),
                read.rules(),
                read.wishes(),
                status,
                demo,
                made.toInstant(),
                changed.toInstant());
    }
}
