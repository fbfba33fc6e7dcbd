package org.immerse.accommodation.italy.internal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a board. Never changed, but that people are taken out of it. */
@Entity
@Table(name = "accommodation_italy_board_edition")
public class EditionEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "board")
    private String board = "";

    @Column(name = "number")
    private int number;

    @Column(name = "author")
    private String author = "";

    @Column(name = "made_at")
    private Instant when = Instant.EPOCH;

    @Column(name = "deed")
    private String deed = Edition.Deed.MOVED.name();

    @Column(name = "person")
    private String person = "";

    @Column(name = "home")
    private String home = "";

    @Column(name = "back")
    private int back;

    /** For the provider. */
    protected EditionEntity() {}

    EditionEntity(String id, Edition edition) {
        this.id = id;
        board = edition.board();
        number = edition.number();
        author = edition.author();
        when = edition.when();
        deed = edition.deed().name();
        person = edition.person();
        home = edition.home();
        back = edition.back();
    }

    Edition toDomain() {
        return new Edition(board, number, author, when, Edition.Deed.valueOf(deed), person, home, back);
    }
}
