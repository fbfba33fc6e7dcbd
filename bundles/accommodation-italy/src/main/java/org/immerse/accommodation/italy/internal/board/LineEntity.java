package org.immerse.accommodation.italy.internal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One person on one version of a board. */
@Entity
@Table(name = "accommodation_italy_board_line")
public class LineEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "board")
    private String board = "";

    @Column(name = "number")
    private int number;

    @Column(name = "person")
    private String person = "";

    @Column(name = "home")
    private String home = "";

    @Column(name = "proposed")
    private String proposed = "";

    @Column(name = "state")
    private String state = Line.State.OPEN.name();

    @Column(name = "points")
    private int points;

    @Column(name = "placement")
    private String placement = "";

    @Column(name = "reason")
    private String reason = "";

    /** For the provider. */
    protected LineEntity() {}

    LineEntity(String id, Board board, Line line) {
        this.id = id;
        this.board = board.id();
        number = board.number();
        person = line.person();
        home = line.home();
        proposed = line.proposed();
        state = line.state().name();
        points = line.points();
        placement = line.placement();
        reason = line.reason();
    }

    String board() {
        return board;
    }

    Line toDomain() {
        return new Line(person, home, proposed, Line.State.valueOf(state), points, placement, reason);
    }
}
