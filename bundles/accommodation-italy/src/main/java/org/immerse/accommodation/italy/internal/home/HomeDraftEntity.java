package org.immerse.accommodation.italy.internal.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.immerse.api.security.Organisation;
import org.jspecify.annotations.NullUnmarked;

/** One row of drafts of homes. */
@Entity
@Table(name = "accommodation_italy_home_draft")
@NullUnmarked
public class HomeDraftEntity {
    @Id
    private String id;

    @Column(name = "host_id")
    private String hostId;

    @Column(name = "host_name")
    private String hostName;

    @Enumerated(EnumType.STRING)
    private Home.Kind kind;

    private String title;
    private String description;
    private String content;
    private int reached;
    private OffsetDateTime made;
    private OffsetDateTime changed;

    /** For Jakarta Persistence. */
    protected HomeDraftEntity() {}

    static HomeDraftEntity of(HomeDraft draft) {
        Home home = draft.home();
        HomeDraftEntity row = new HomeDraftEntity();
        row.id = home.id();
        row.hostId = home.host().id();
        row.hostName = home.host().name();
        row.kind = home.kind();
        row.title = home.title();
        row.description = home.description();
        row.content = HomeJson.write(home);
        row.reached = draft.reached();
        row.made = home.made().atOffset(ZoneOffset.UTC);
        row.changed = home.changed().atOffset(ZoneOffset.UTC);
        return row;
    }

    HomeDraft toDomain() {
        HomeJson.Content read = HomeJson.read(content);
        Home home = new Home(
                id,
                new Organisation(hostId, hostName),
                "",
                kind,
                title,
                description,
                read.where(),
                read.terms(),
                read.household(),
                read.rules(),
                read.wishes(),
                Home.Status.OPEN,
                false,
                made.toInstant(),
                changed.toInstant());
        return new HomeDraft(home, reached);
    }
}
