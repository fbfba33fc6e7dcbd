package org.immerse.persistence.internal.outbox;

import jakarta.persistence.EntityManager;
import java.net.URL;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.event.Events;
import org.immerse.persistence.internal.database.Database;
import org.immerse.persistence.internal.unit.CommitListener;
import org.immerse.persistence.internal.unit.MigrationScripts;
import org.immerse.persistence.internal.unit.Migrator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps events in the database from the transaction that causes them until every listener was told. */
@Component(
        service = {Events.class, CommitListener.class, Outbox.class},
        immediate = true)
public final class Outbox implements Events, CommitListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String UNIT = "persistence";
    private static final String SCRIPT = "/" + MigrationScripts.FOLDER + "/V001__create_outbox.sql";
    private static final Duration SETTLE = Duration.ofSeconds(15);
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Clock clock;
    private final OutboxTable table;
    private final Dispatcher dispatcher;
    private final List<EventListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<EntityManager> recording =
            Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    @Activate
    public Outbox(@Reference Database database, @Reference Clock clock) throws SQLException {
        this(database.dataSource(), clock, SETTLE);
    }

    /** With another time to wait for the listeners of a former run's events. */
    public Outbox(DataSource dataSource, Clock clock, Duration settle) throws SQLException {
        this.clock = clock;
        new Migrator(dataSource).migrate(UNIT, scripts(), Outbox.class.getClassLoader());
        this.table = new OutboxTable(dataSource);
        this.dispatcher = new Dispatcher(table, this::tell, settle, SWEEP);
        dispatcher.start();
    }

    private static MigrationScripts scripts() {
        URL script = Outbox.class.getResource(SCRIPT);
        return new MigrationScripts(script == null ? List.of() : List.of(script));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addListener(EventListener listener) {
        listeners.add(listener);
        dispatcher.listenersChanged();
    }

    public void removeListener(EventListener listener) {
        listeners.remove(listener);
        dispatcher.listenersChanged();
    }

    @Override
    public void record(EntityManager transaction, Event event) {
        OutboxTable.insert(transaction, event, clock.instant());
        recording.add(transaction);
    }

    @Override
    public void ended(EntityManager transaction, boolean committed) {
        if (recording.remove(transaction) && committed) {
            dispatcher.poke();
        }
    }

    /** How many events wait, and since when. */
    public OutboxTable.Backlog backlog() throws SQLException {
        return table.backlog();
    }

    private void tell(Event event) {
        for (EventListener listener : listeners) {
            try {
                listener.happened(event);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A listener failed at the event {}", event.topic(), e);
            }
        }
    }

    @Override
    @Deactivate
    public void close() {
        dispatcher.close();
    }
}
