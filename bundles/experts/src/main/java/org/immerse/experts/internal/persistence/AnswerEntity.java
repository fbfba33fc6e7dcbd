package org.immerse.experts.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.jspecify.annotations.Nullable;

/** One answer on the way to a public page. */
@Entity
@Table(name = "experts_answer")
public class AnswerEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "question")
    private String question = "";

    @Column(name = "topic")
    private String topic = "";

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "asked")
    private String asked = "";

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "state")
    private String state = PublicAnswer.State.DRAFT.name();

    @Column(name = "changed_at")
    private Instant changed = Instant.EPOCH;

    @Column(name = "published_at")
    private @Nullable Instant published;

    /** For the provider. */
    protected AnswerEntity() {}

    AnswerEntity(PublicAnswer kept) {
        id = kept.id();
        question = kept.question();
        topic = kept.topic();
        organisation = kept.organisation();
        change(kept);
    }

    final void change(PublicAnswer kept) {
        language = kept.language();
        asked = kept.asked();
        answer = kept.answer();
        state = kept.state().name();
        changed = kept.changed();
        published = kept.published().orElse(null);
    }

    PublicAnswer toRecord() {
        return new PublicAnswer(
                id,
                question,
                topic,
                organisation,
                language,
                asked,
                answer,
                PublicAnswer.State.valueOf(state),
                changed,
                Optional.ofNullable(published));
    }
}
