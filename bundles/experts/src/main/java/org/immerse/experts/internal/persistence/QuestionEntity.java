package org.immerse.experts.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.immerse.experts.internal.domain.Question;
import org.jspecify.annotations.Nullable;

/** One question. */
@Entity
@Table(name = "experts_question")
public class QuestionEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "topic")
    private String topic = "";

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "request")
    private String request = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "excerpt")
    private String excerpt = "";

    @Column(name = "may_publish")
    private boolean mayPublish;

    @Column(name = "asked_at")
    private Instant asked = Instant.EPOCH;

    @Column(name = "answered_at")
    private @Nullable Instant answered;

    /** For the provider. */
    protected QuestionEntity() {}

    QuestionEntity(Question question) {
        id = question.id();
        topic = question.topic();
        organisation = question.organisation();
        request = question.request();
        person = question.person();
        language = question.language();
        excerpt = question.excerpt();
        mayPublish = question.mayPublish();
        asked = question.asked();
    }

    void sent(String carrier) {
        request = carrier;
    }

    void answered(Instant when) {
        if (answered == null) {
            answered = when;
        }
    }

    /** Whether that changed anything. */
    boolean forbid() {
        boolean allowed = mayPublish;
        mayPublish = false;
        return allowed;
    }

    boolean mayPublish() {
        return mayPublish;
    }

    void forgetPerson() {
        person = Question.NOBODY;
        excerpt = "";
        mayPublish = false;
    }

    Question toRecord() {
        return new Question(
                id,
                topic,
                organisation,
                request,
                person,
                language,
                excerpt,
                mayPublish,
                asked,
                Optional.ofNullable(answered));
    }
}
