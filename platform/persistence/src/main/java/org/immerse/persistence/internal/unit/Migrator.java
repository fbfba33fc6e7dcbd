package org.immerse.persistence.internal.unit;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the scripts of a unit that have not run yet; keeps one history table for each unit. */
public final class Migrator {
    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    private final DataSource dataSource;

    public Migrator(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Brings the tables of this unit up to date; nothing where it has no scripts. */
    public void migrate(String unit, MigrationScripts scripts, ClassLoader loader) {
        if (scripts.isEmpty()) {
            return;
        }
        var result = Flyway.configure(loader)
                .dataSource(dataSource)
                .locations(MigrationScripts.FOLDER)
                .resourceProvider(scripts)
                .javaMigrationClassProvider(List::of)
                .table(UnitDescriptor.historyTable(unit))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        LOG.info("Unit {}: {} migrations ran", unit, result.migrationsExecuted);
    }
}
