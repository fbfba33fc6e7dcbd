package org.immerse.persistence.internal.outbox;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.immerse.api.event.Event;

/** The table {@code persistence_outbox}: events in the order they were recorded, until they are delivered. */
public final class OutboxTable {
    private static final String INSERT = "INSERT INTO persistence_outbox (topic, ids, recorded_at) VALUES (?1, ?2, ?3)";
    private static final String SELECT =
            "SELECT position, topic, ids FROM persistence_outbox WHERE position > ? ORDER BY position FETCH FIRST ? ROWS ONLY";
    private static final String DELETE = "DELETE FROM persistence_outbox WHERE position = ?";
    private static final String LAST = "SELECT MAX(position) FROM persistence_outbox";
    private static final String BACKLOG = "SELECT COUNT(*), MIN(recorded_at) FROM persistence_outbox";

    private final DataSource dataSource;

    OutboxTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An event that waits. */
    record Row(long position, Event event) {}

    /** How many events wait, and since when the oldest does. */
    public record Backlog(long events, Optional<Instant> oldest) {}

    /** Adds an event in the transaction of this entity manager. */
    static void insert(EntityManager transaction, Event event, Instant now) {
        transaction
                .createNativeQuery(INSERT)
                .setParameter(1, event.topic())
                .setParameter(2, EventIds.encode(event.ids()))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The next rows after a position. */
    List<Row> after(long position, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, position);
            select.setInt(2, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    Event event = new Event(result.getString(2), EventIds.decode(result.getString(3)));
                    rows.add(new Row(result.getLong(1), event));
                }
            }
            return rows;
        }
    }

    void delete(Row row) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setLong(1, row.position());
            delete.executeUpdate();
        }
    }

    /** The highest position; 0 where nothing waits. */
    long last() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    Backlog backlog() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(BACKLOG);
                ResultSet result = select.executeQuery()) {
            result.next();
            Optional<Instant> oldest = Optional.ofNullable(result.getObject(2, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
            return new Backlog(result.getLong(1), oldest);
        }
    }
}
