package org.immerse.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class DatabaseTest {
    @TempDir
    Path folder;

    private final H2Factory h2 = new H2Factory();
    private final H2Factory postgresql = new H2Factory();

    @Test
    void keepsAFileInTheSitesFolderWhereNothingIsConfigured() throws Exception {
        Database database = open("", "");
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id INT)");
        }
        database.close();

        assertThat(database.kind()).isEqualTo(DatabaseKind.H2);
        assertThat(folder.resolve("data/db/immerse.mv.db")).isRegularFile();
        assertThat(h2.url).contains(";WRITE_DELAY=0").contains(";DB_CLOSE_ON_EXIT=FALSE");
        assertThat(postgresql.url).isEmpty();
    }

    @Test
    void choosesTheDriverByTheAddress() throws Exception {
        Database database = open("jdbc:postgresql://localhost/immerse", "");
        database.close();

        assertThat(database.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(postgresql.url).isEqualTo("jdbc:postgresql://localhost/immerse");
        assertThat(h2.url).isEmpty();
    }

    @Test
    void takesThePasswordFromAFileOfTheSite() throws Exception {
        Files.writeString(folder.resolve("secret"), "from the file\nnot this\n");

        open("jdbc:postgresql://localhost/immerse", "secret").close();

        assertThat(postgresql.password).isEqualTo("from the file");
    }

    @Test
    void refusesOtherDatabasesWithoutShowingTheAddressParameters() {
        assertThatThrownBy(() -> open("jdbc:mysql://localhost/x?password=geheim", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:mysql://localhost/x")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void tellsTheAdministratorWhichDatabaseAnswers() throws Exception {
        Database database = open("", "");
        DatabaseCheck check = new DatabaseCheck(database);

        ModuleCheck.Result good = check.check();
        database.close();
        ModuleCheck.Result bad = check.check();

        assertThat(good.level()).isEqualTo(ModuleCheck.Level.GOOD);
        assertThat(good.finding().arguments().toString()).contains("H2 2.");
        assertThat(bad.level()).isEqualTo(ModuleCheck.Level.BAD);
    }

    private Database open(String url, String passwordFile) throws SQLException {
        return new Database(new Settings(url, passwordFile), new OneSite(folder), h2, postgresql);
    }

    private record Settings(String url, String password_file) implements Database.Config {
        @Override
        public String user() {
            return "sa";
        }

        @Override
        public String password() {
            return "";
        }

        @Override
        public int pool_size() {
            return 2;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Database.Config.class;
        }
    }

    /** Notes what it is asked for; where that is not H2 it gives a database in memory. */
    private static final class H2Factory implements DataSourceFactory {
        String url = "";
        String password = "";

        @Override
        public DataSource createDataSource(Properties login) {
            url = login.getProperty(JDBC_URL);
            password = login.getProperty(JDBC_PASSWORD);
            JdbcDataSource source = new JdbcDataSource();
            source.setUrl(url.startsWith("jdbc:h2:") ? url : "jdbc:h2:mem:");
            source.setUser(login.getProperty(JDBC_USER));
            return source;
        }

        @Override
        public ConnectionPoolDataSource createConnectionPoolDataSource(Properties login) {
            throw new UnsupportedOperationException();
        }

        @Override
        public XADataSource createXADataSource(Properties login) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Driver createDriver(Properties login) {
            throw new UnsupportedOperationException();
        }
    }

    private record OneSite(Path folder) implements Site {
        @Override
        public String id() {
            return "test";
        }

        @Override
        public String name() {
            return "Test";
        }

        @Override
        public String address() {
            return "http://localhost";
        }

        @Override
        public String country() {
            return "ES";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }
    }
}
