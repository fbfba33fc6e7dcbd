package org.immerse.testing.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.persistence.internal.database.DatabaseKind;
import org.immerse.persistence.internal.unit.CommitListener;
import org.immerse.persistence.internal.unit.EclipseLinkUnit;
import org.immerse.persistence.internal.unit.Migrator;
import org.immerse.persistence.internal.unit.UnitBuilder;

/**
 * An empty database for one test, with units made as in a host: the module's own {@code META-INF/persistence.xml} and
 * {@code IMMERSE-INF/migrations}, but without OSGi and without weaving.
 *
 * <pre>{@code
 * class PeopleTest {
 *     @AutoClose
 *     private final TestDatabase database = TestDatabase.h2();
 *
 *     private final Profiles profiles = new Profiles(database.unit("people"), Clock.systemUTC());
 *
 *     @Test
 *     void keepsWhatThePersonSaid() { ... }
 * }
 * }</pre>
 *
 * The same on PostgreSQL: make the test class abstract with a {@code TestDatabase} parameter and give it two subclasses, one
 * with {@link #h2()}, one with {@link #postgresql()}; the second is skipped where no PostgreSQL is installed.
 */
public final class TestDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 5;

    private final DatabaseKind kind;
    private final HikariDataSource pool;
    private final List<EclipseLinkUnit> units = new ArrayList<>();

    private TestDatabase(DatabaseKind kind, DataSource source) {
        this.kind = kind;
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(source);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1); // a database in memory lives as long as a connection to it
        this.pool = new HikariDataSource(settings);
    }

    /** A new H2 database in memory. */
    public static TestDatabase h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + "");
        source.setUser("sa");
        return new TestDatabase(DatabaseKind.H2, source);
    }

    /** A new database on a PostgreSQL server of the test's own; skips the test where none is installed. */
    public static TestDatabase postgresql() {
        return new TestDatabase(DatabaseKind.POSTGRESQL, PostgresServer.shared().newDatabase());
    }

    /** The unit of this name on the class path, migrated. */
    public PersistenceUnit unit(String name) {
        return unit(name, (transaction, committed) -> {});
    }

    /** As {@link #unit(String)}, with somebody told of the end of every transaction, such as the platform's outbox. */
    public PersistenceUnit unit(String name, CommitListener listener) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ClassPathUnit found = ClassPathUnit.find(name, loader);
        new Migrator(pool).migrate(name, found.scripts(kind.folder()), loader);
        EclipseLinkUnit unit = new UnitBuilder(found.descriptor(), kind, pool, listener)
                .buildUnwoven(loader, found.root(), name + "-" + UUID.randomUUID());
        units.add(unit);
        return unit;
    }

    /** The database itself, for a look past the unit. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        units.forEach(EclipseLinkUnit::close);
        pool.close();
    }
}
