package org.immerse.delegation.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.delegation.Delegation;
import org.immerse.delegation.internal.domain.Granted;
import org.jspecify.annotations.Nullable;

/** One delegation. */
@Entity
@Table(name = "delegation_delegation")
public class DelegationEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "person")
    private String person = "";

    @Column(name = "actor")
    private String actor = "";

    @Column(name = "purposes")
    private String purposes = "";

    @Column(name = "first_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "last_day")
    private LocalDate until = LocalDate.EPOCH;

    @Column(name = "granted_by")
    private String grantedBy = "";

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "granted_at")
    private Instant granted = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_reason")
    private @Nullable String endedReason;

    /** For the provider. */
    protected DelegationEntity() {}

    DelegationEntity(Granted kept) {
        id = kept.id();
        person = kept.person();
        actor = kept.actor();
        purposes = String.join(",", kept.purposes());
        from = kept.from();
        until = kept.until();
        grantedBy = kept.grantedBy();
        organisation = kept.organisation();
        granted = kept.granted();
    }

    boolean isEnded() {
        return endedAt != null;
    }

    void end(Delegation.End end) {
        endedAt = end.when();
        endedBy = end.by();
        endedReason = end.reason();
    }

    /** Nobody acts any more, and who did is not told. */
    void forgetActor(Delegation.End end) {
        if (!isEnded()) {
            end(end);
        }
        if (actor.equals(endedBy)) {
            endedBy = "";
        }
        actor = "";
    }

    Granted toRecord() {
        Optional<Delegation.End> ended = Optional.ofNullable(endedAt)
                .map(when -> new Delegation.End(
                        when, Objects.requireNonNullElse(endedBy, ""), Objects.requireNonNullElse(endedReason, "")));
        return new Granted(
                id,
                person,
                actor,
                Set.of(purposes.split(",", -1)),
                from,
                until,
                grantedBy,
                organisation,
                granted,
                ended);
    }
}
