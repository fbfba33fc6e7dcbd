package org.immerse.persistence.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
    @TempDir
    Path folder;

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void openADatabase() {
        database.setUrl("jdbc:h2:file:" + folder.resolve("db"));
        database.setUser("sa");
    }

    @Test
    void runsEachScriptOnceAndTheNewOnesLater() throws Exception {
        URL first = script("V001__create.sql", "CREATE TABLE a_thing (id INT)");
        migrate("a", first);
        migrate("a", first);
        migrate("a", first, script("V002__fill.sql", "INSERT INTO a_thing VALUES (1)"));

        assertThat(count("a_thing")).isEqualTo(1);
        assertThat(count("\"a_schema_history\" WHERE \"version\" LIKE '00%'")).isEqualTo(2);
    }

    @Test
    void keepsTheNumbersOfUnitsApart() throws Exception {
        migrate("a", script("V001__create.sql", "CREATE TABLE a_thing (id INT)"));
        migrate("jobs-spain", script("V001__create_other.sql", "CREATE TABLE b_thing (id INT)"));

        assertThat(count("b_thing")).isZero();
        assertThat(count("\"jobs_spain_schema_history\"")).isPositive();
    }

    @Test
    void refusesAScriptThatWasChangedAfterItRan() throws Exception {
        migrate("a", script("V001__create.sql", "CREATE TABLE a_thing (id INT)"));
        URL changed = script("V001__create.sql", "CREATE TABLE a_thing (id BIGINT)");

        assertThatThrownBy(() -> migrate("a", changed)).isInstanceOf(FlywayException.class);
    }

    @Test
    void saysWhichScriptFails() throws Exception {
        URL broken = script("V001__broken.sql", "CREATE TABEL a_thing (id INT)");

        assertThatThrownBy(() -> migrate("a", broken))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("V001__broken.sql");
    }

    @Test
    void leavesADatabaseAloneWhereThereAreNoScripts() throws Exception {
        migrate("a");

        assertThatThrownBy(() -> count("\"a_schema_history\"")).isInstanceOf(SQLException.class);
    }

    private void migrate(String unit, URL... scripts) {
        new Migrator(database)
                .migrate(
                        unit,
                        new MigrationScripts(new ArrayList<>(List.of(scripts))),
                        getClass().getClassLoader());
    }

    private URL script(String name, String sql) throws IOException {
        return Files.writeString(folder.resolve(name), sql).toUri().toURL();
    }

    private int count(String from) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
