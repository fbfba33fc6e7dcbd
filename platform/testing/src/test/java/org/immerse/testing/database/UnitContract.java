package org.immerse.testing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.Objects;
import org.immerse.api.persistence.PersistenceUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a unit promises, on every database. */
abstract class UnitContract {
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");

    @AutoClose
    private final TestDatabase database;

    private final String kindFolder;
    private final PersistenceUnit unit;

    UnitContract(TestDatabase database, String kindFolder) {
        this.database = database;
        this.kindFolder = kindFolder;
        this.unit = database.unit("empty-module");
    }

    @Test
    void readsWhatWasWritten() {
        unit.change(em -> em.persist(new Thing("1", "μάγειρας", NOON)));

        assertThat(name("1")).isEqualTo("μάγειρας");
        assertThat(unit.<Instant>read(
                        em -> Objects.requireNonNull(em.find(Thing.class, "1").seen())))
                .isEqualTo(NOON);
    }

    @Test
    void rollsBackWhenTheWorkThrows() {
        assertThatThrownBy(() -> unit.change(em -> {
                    em.persist(new Thing("1", "never", NOON));
                    em.flush();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(unit.<Boolean>read(em -> em.find(Thing.class, "1") == null)).isTrue();
    }

    @Test
    void changesNothingInAReading() {
        unit.change(em -> em.persist(new Thing("1", "before", NOON)));

        unit.read(em -> {
            em.find(Thing.class, "1").rename("after");
            return true;
        });

        assertThat(name("1")).isEqualTo("before");
    }

    @Test
    void refusesTheSecondOfTwoChangesMadeAtOnce() {
        unit.change(em -> em.persist(new Thing("1", "before", NOON)));

        assertThatThrownBy(() -> unit.change(em -> {
                    em.find(Thing.class, "1").rename("slow");
                    unit.change(other -> other.find(Thing.class, "1").rename("fast"));
                }))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(name("1")).isEqualTo("fast");
    }

    @Test
    void seesWhatSomebodyElseWroteInTheDatabase() throws Exception {
        unit.change(em -> em.persist(new Thing("1", "before", NOON)));
        name("1");

        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE empty_module_thing SET name = 'after' WHERE id = '1'");
        }

        assertThat(name("1")).isEqualTo("after");
    }

    @Test
    void runsTheScriptsOfItsKindOfDatabaseOnly() {
        assertThat(name("vendor")).isEqualTo(kindFolder);
    }

    @Test
    void keepsAHistoryForEachUnitAndRunsNoScriptTwice() throws Exception {
        database.unit("empty-module");

        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM \"empty_module_schema_history\" WHERE \"version\" IN ('001', '002')")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    private String name(String id) {
        return unit.read(em -> em.find(Thing.class, id).name());
    }
}
