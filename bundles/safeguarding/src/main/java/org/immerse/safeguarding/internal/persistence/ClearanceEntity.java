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
import java.util.Map;
import java.util.Optional;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.safeguarding.internal.domain.Standing;
import org.jspecify.annotations.NullUnmarked;

/** One row of clearances. */
@Entity
@Table(name = "safeguarding_clearance")
@NullUnmarked
public class ClearanceEntity {
    @Id
    private String id;

    private String kind;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Clearance.State state;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "approval_end")
    private LocalDate approvalEnd;

    private LocalDate lapsed;
    private LocalDate visit;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    private OffsetDateTime changed;

    /** For Jakarta Persistence. */
    protected ClearanceEntity() {}

    static ClearanceEntity of(Standing standing) {
        ClearanceEntity row = new ClearanceEntity();
        row.id = standing.id();
        row.kind = standing.kind();
        row.subject = standing.subject();
        row.registeredBy = standing.registeredBy();
        row.take(standing);
        return row;
    }

    void take(Standing standing) {
        state = standing.state();
        approvalEnd = standing.approvalEnd().orElse(null);
        lapsed = standing.lapsed().orElse(null);
        visit = standing.visit().orElse(null);
        signedBy = standing.signature().map(Clearance.Signature::by).orElse("");
        signedAt = standing.signature()
                .map(first -> first.at().atOffset(ZoneOffset.UTC))
                .orElse(null);
        changed = standing.changed().atOffset(ZoneOffset.UTC);
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    Standing toDomain(Map<String, Clearance.Seen> seen) {
        return new Standing(
                id,
                kind,
                subject,
                state,
                registeredBy,
                Optional.ofNullable(approvalEnd),
                Optional.ofNullable(lapsed),
                Optional.ofNullable(visit),
                Optional.ofNullable(signedAt).map(at -> new Clearance.Signature(signedBy, at.toInstant())),
                seen,
                changed.toInstant());
    }
}
