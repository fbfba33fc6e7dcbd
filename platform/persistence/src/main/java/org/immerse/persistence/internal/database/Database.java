package org.immerse.persistence.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.immerse.api.module.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection pool of the site. A changed configuration makes a new one, and everything that uses it starts anew. */
@Component(service = Database.class, configurationPid = "org.immerse.persistence")
@Designate(ocd = Database.Config.class)
public final class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration CONNECTION_LIMIT = Duration.ofSeconds(5);

    /** The settings in {@code etc/org.immerse.persistence.cfg}. */
    @ObjectClassDefinition(name = "Database", description = "Where the site keeps what people entered.")
    public @interface Config {
        @AttributeDefinition(
                name = "Address",
                description = "JDBC address of H2 or PostgreSQL. Empty: a file in the site's folder data/db.")
        String url() default "";

        @AttributeDefinition(name = "User", description = "Name for signing in to the database.")
        String user() default "sa";

        @AttributeDefinition(
                name = "Password",
                description = "Password, or ${env:NAME} to take it from an environment variable.",
                type = AttributeType.PASSWORD)
        String password() default "";

        @AttributeDefinition(
                name = "Password file",
                description = "File with the password in its first line. Goes before the password.")
        String password_file() default "";

        @AttributeDefinition(name = "Pool size", description = "How many connections may be open at once.")
        int pool_size() default 10;
    }

    private final DatabaseKind kind;
    private final HikariDataSource pool;

    @Activate
    public Database(
            Config config,
            @Reference Site site,
            @Reference(target = "(osgi.jdbc.driver.class=org.h2.Driver)") DataSourceFactory h2,
            @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)") DataSourceFactory postgresql)
            throws SQLException {
        String url =
                config.url().isBlank() ? embedded(site.folder()) : config.url().strip();
        kind = DatabaseKind.ofUrl(url);
        Properties login = new Properties();
        login.setProperty(DataSourceFactory.JDBC_URL, url);
        login.setProperty(DataSourceFactory.JDBC_USER, config.user());
        login.setProperty(DataSourceFactory.JDBC_PASSWORD, new Password(System.getenv()).of(config, site.folder()));
        DataSourceFactory driver = kind == DatabaseKind.H2 ? h2 : postgresql;
        pool = new HikariDataSource(settings(driver.createDataSource(login), config.pool_size()));
        LOG.info("Database {} is open", kind);
    }

    /**
     * The JDBC address of the embedded database in this site folder. Without WRITE_DELAY=0 a kill loses commits; without async an
     * interrupted thread closes the file for everybody.
     */
    static String embedded(Path siteFolder) {
        Path file = siteFolder.resolve("data").resolve("db").resolve("immerse").toAbsolutePath();
        return "jdbc:h2:async:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static HikariConfig settings(DataSource source, int size) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(source);
        settings.setMaximumPoolSize(size);
        settings.setPoolName("immerse");
        settings.setConnectionTimeout(CONNECTION_LIMIT.toMillis());
        return settings;
    }

    /** Which database it is. */
    public DatabaseKind kind() {
        return kind;
    }

    /** The pool. */
    public DataSource dataSource() {
        return pool;
    }

    @Deactivate
    void close() {
        pool.close();
    }
}
