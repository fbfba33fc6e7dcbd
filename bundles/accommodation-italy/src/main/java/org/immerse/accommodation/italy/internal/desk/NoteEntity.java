package org.immerse.accommodation.italy.internal.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One note. */
@Entity
@Table(name = "accommodation_italy_note")
public class NoteEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "author")
    private String author = "";

    @Column(name = "written_at")
    private Instant written = Instant.EPOCH;

    @Column(name = "words")
    private String words = "";

    @Column(name = "new_coordinator")
    private @Nullable String newCoordinator;

    /** For the provider. */
    protected NoteEntity() {}

    NoteEntity(Note note) {
        id = note.id();
        person = note.person();
        author = note.author();
        written = note.written();
        words = note.words();
        newCoordinator = note.newCoordinator().orElse(null);
    }

    Note toDomain() {
        return new Note(id, person, author, written, words, Optional.ofNullable(newCoordinator));
    }
}
