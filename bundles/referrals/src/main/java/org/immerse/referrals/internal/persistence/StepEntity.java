package org.immerse.referrals.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.referrals.internal.domain.Side;
import org.immerse.referrals.internal.domain.State;
import org.immerse.referrals.internal.domain.Step;

/** One thing that happened in a referral. */
@Entity
@Table(name = "referrals_step")
public class StepEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "referral")
    private String referral = "";

    @Column(name = "place")
    private int place;

    @Column(name = "happened")
    private Instant when = Instant.EPOCH;

    @Column(name = "by_side")
    private String by = Side.PERSON.name();

    @Column(name = "state")
    private String state = State.PROPOSED.name();

    @Column(name = "words")
    private String words = "";

    /** For the provider. */
    protected StepEntity() {}

    StepEntity(String id, String referral, int place, Step step) {
        this.id = id;
        this.referral = referral;
        this.place = place;
        when = step.when();
        by = step.by().name();
        state = step.to().name();
        words = step.words();
    }

    String referral() {
        return referral;
    }

    Step toRecord() {
        return new Step(when, Side.valueOf(by), State.valueOf(state), words);
    }
}
