package org.immerse.decisions.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.decisions.internal.domain.ContentJson;
import org.immerse.decisions.internal.domain.Hash;
import org.immerse.decisions.internal.domain.Reasons;

/** One entry of the chain, with the hash that ties it to the one before. */
@Entity
@Table(name = "decisions_entry")
public class EntryEntity {
    @Id
    private Long position = 0L;

    private String id = "";

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.EPOCH;

    private String kind = "";
    private String task = "";
    private String actor = "";
    private String organisation = "";
    private String about = "";
    private String reference = "";
    private String content = "";
    private String model = "";

    @Column(name = "model_mark")
    private String modelMark = "";

    @Column(name = "taxonomy_mark")
    private String taxonomyMark = "";

    private String software = "";

    @Column(name = "ranking_mark")
    private String rankingMark = "";

    private String hash = "";

    /** For the provider. */
    protected EntryEntity() {}

    EntryEntity(HeadEntity head, String id, Instant recordedAt, NewEntry entry) {
        Decision marked = entry.reasons().marked();
        position = head.position() + 1;
        this.id = id;
        this.recordedAt = recordedAt;
        kind = marked.kind();
        task = marked.task();
        actor = marked.actor();
        organisation = marked.organisation();
        about = marked.about();
        reference = marked.reference();
        content = ContentJson.of(marked).write();
        model = entry.model();
        modelMark = entry.modelMark();
        taxonomyMark = entry.taxonomyMark();
        software = entry.software();
        rankingMark = entry.rankingMark();
        hash = hashAfter(head.hash());
    }

    /** What the hash must be after an entry with this one. */
    String hashAfter(String previous) {
        return Hash.of(
                previous,
                position.toString(),
                id,
                recordedAt.toString(),
                kind,
                task,
                actor,
                organisation,
                about,
                reference,
                content,
                model,
                modelMark,
                taxonomyMark,
                software,
                rankingMark);
    }

    long position() {
        return position;
    }

    String id() {
        return id;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String hash() {
        return hash;
    }

    String rankingMark() {
        return rankingMark;
    }

    ContentJson content() {
        return ContentJson.read(content);
    }

    /** The entry, with the reasons that are still there. */
    LoggedDecision toRecord(Map<Integer, String> words) {
        ContentJson read = content();
        Decision marked = new Decision(
                kind,
                task,
                actor,
                organisation,
                about,
                reference,
                read.people(),
                read.lines(),
                read.reasonMark(),
                read.details());
        return new LoggedDecision(
                id, position, recordedAt, Reasons.into(marked, words), model, modelMark, taxonomyMark, software, hash);
    }
}
