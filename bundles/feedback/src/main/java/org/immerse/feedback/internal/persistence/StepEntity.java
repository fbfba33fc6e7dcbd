package org.immerse.feedback.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.feedback.internal.domain.State;
import org.immerse.feedback.internal.domain.Step;

/** One thing that happened to a complaint. */
@Entity
@Table(name = "feedback_step")
public class StepEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "case_id")
    private String caseId = "";

    @Column(name = "place")
    private int place;

    @Column(name = "happened")
    private Instant when = Instant.EPOCH;

    @Column(name = "by_staff")
    private boolean byStaff;

    @Column(name = "state")
    private String state = State.RECEIVED.name();

    @Column(name = "words")
    private String words = "";

    /** For the provider. */
    protected StepEntity() {}

    StepEntity(String id, String caseId, int place, Step step) {
        this.id = id;
        this.caseId = caseId;
        this.place = place;
        when = step.when();
        byStaff = step.byStaff();
        state = step.state().name();
        words = step.words();
    }

    String caseId() {
        return caseId;
    }

    Step toRecord() {
        return new Step(when, byStaff, State.valueOf(state), words);
    }
}
