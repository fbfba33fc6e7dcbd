package org.immerse.people.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.api.people.Answer;
import org.jspecify.annotations.Nullable;

/** An answer that somebody replaced while acting for the person. */
@Entity
@Table(name = "people_replaced")
public class ReplacedEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "field")
    private String field = "";

    @Column(name = "state")
    private String state = Answer.State.NOT_KNOWN.name();

    @Column(name = "fact")
    private @Nullable String fact;

    @Column(name = "own_words")
    private String ownWords = "";

    @Column(name = "answered")
    private Instant answered = Instant.EPOCH;

    @Column(name = "actor")
    private String actor = "";

    @Column(name = "happened")
    private Instant when = Instant.EPOCH;

    /** For the provider. */
    protected ReplacedEntity() {}

    ReplacedEntity(String id, String person, Answer before, String actor, Instant when) {
        this.id = id;
        this.person = person;
        field = before.field();
        state = before.state().name();
        fact = before.fact().map(FactJson::write).orElse(null);
        ownWords = before.ownWords();
        answered = before.answered();
        this.actor = actor;
        this.when = when;
    }

    String person() {
        return person;
    }

    Replaced toRecord() {
        Answer before = new Answer(field, Answer.State.valueOf(state), FactJson.read(fact), ownWords, answered);
        return new Replaced(id, before, actor, when);
    }
}
