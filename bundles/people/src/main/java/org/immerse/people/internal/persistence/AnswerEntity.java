package org.immerse.people.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.immerse.api.people.Answer;
import org.jspecify.annotations.Nullable;

/** One answer of a person. */
@Entity
@Table(name = "people_answer")
public class AnswerEntity {
    @EmbeddedId
    private Key key = new Key();

    @Column(name = "state")
    private String state = Answer.State.NOT_KNOWN.name();

    @Column(name = "fact")
    private @Nullable String fact;

    @Column(name = "own_words")
    private String ownWords = "";

    @Column(name = "answered")
    private Instant answered = Instant.EPOCH;

    /** For the provider. */
    protected AnswerEntity() {}

    AnswerEntity(Key key) {
        this.key = key;
    }

    void set(Answer answer) {
        state = answer.state().name();
        fact = answer.fact().map(FactJson::write).orElse(null);
        ownWords = answer.ownWords();
        answered = answer.answered();
    }

    String person() {
        return key.person;
    }

    String field() {
        return key.field;
    }

    Answer toRecord() {
        return new Answer(key.field, Answer.State.valueOf(state), FactJson.read(fact), ownWords, answered);
    }

    /** Person and field. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "person")
        private String person = "";

        @Column(name = "field")
        private String field = "";

        /** For the provider. */
        protected Key() {}

        Key(String person, String field) {
            this.person = person;
            this.field = field;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && person.equals(key.person) && field.equals(key.field);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, field);
        }
    }
}
