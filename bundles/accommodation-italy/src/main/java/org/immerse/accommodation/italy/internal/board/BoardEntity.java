package org.immerse.accommodation.italy.internal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One board. */
@Entity
@Table(name = "accommodation_italy_board")
public class BoardEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "method")
    private String method = Method.OPTIMAL.name();

    @Column(name = "floor_points")
    private int floor;

    @Column(name = "closed")
    private boolean closed;

    @Column(name = "number")
    private int number;

    @Column(name = "made_at")
    private Instant made = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changed = Instant.EPOCH;

    /** For the provider. */
    protected BoardEntity() {}

    BoardEntity(Board board) {
        id = board.id();
        organisation = board.organisation();
        floor = board.floor();
        made = board.made();
        take(board);
    }

    final void take(Board board) {
        method = board.method().name();
        closed = board.closed();
        number = board.number();
        changed = board.changed();
    }

    Board toDomain() {
        return new Board(id, organisation, Method.valueOf(method), floor, closed, number, made, changed);
    }
}
