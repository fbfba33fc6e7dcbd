package org.immerse.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.event.Event;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.PersonalData;
import org.immerse.api.security.User;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What taking out and erasing a whole file promise, on whichever database. */
abstract class WholeFileContract {
    private static final List<String> TABLES =
            List.of("people_answer", "people_consent", "people_access", "people_pseudonym");

    @AutoClose
    private final TestDatabase database;

    private final TestFiles files;
    private final User amina;
    private final List<String> erased = new ArrayList<>();

    WholeFileContract(TestDatabase database) {
        this.database = database;
        files = new TestFiles(database);
        amina = files.accounts.newcomer("amina", "amina@example.org");
        User employer = files.accounts.employer("bruno", "Hotel Sol");
        files.answer(amina, "car", new Fact.Flag(true));
        files.people.agree("amina", "jobs-spain.show-to-employers", "1", Locale.ENGLISH);
        files.people.see(employer, "jobs-spain.candidates", "amina");
        files.surroundings.data = List.of(data("saved", Map.of("offers", List.of("7"))), data("empty", Map.of()));
        files.events.clear();
    }

    @Test
    void takesOutTheAccountTheFileAndWhatEveryModuleKeeps() {
        Map<String, Object> all = files.people.export("amina");
        assertThat(all.keySet()).containsExactly("exported", "account", "people", "saved");
        assertThat(all.toString())
                .contains("amina@example.org", "Hotel Sol", "flag=true", "textVersion=1", "offers=[7]");
        assertThat(files.audited).containsExactly("amina people.export amina");
    }

    @Test
    void erasingLeavesNothingBehind() throws SQLException {
        for (String table : TABLES) {
            assertThat(rowsWith("amina", table)).as(table).isPositive();
        }
        files.people.erase("amina");
        for (String table : TABLES) {
            assertThat(rowsWith("amina", table)).as(table).isZero();
        }
        assertThat(erased).containsExactly("empty amina", "saved amina");
        assertThat(files.accounts.has("amina")).isFalse();
        assertThat(files.audited).containsExactly("amina people.erase amina");
        assertThat(files.events).containsExactly(new Event("people.erased", Map.of("person", "amina")));
        assertThat(files.people.export("amina").keySet()).containsExactly("exported", "people", "saved");
    }

    @Test
    void erasesOnlyThisPerson() {
        User zoe = files.accounts.newcomer("zoe", "zoe");
        files.answer(zoe, "car", new Fact.Flag(false));
        files.people.erase("amina");
        assertThat(files.people.answers("zoe")).hasSize(1);
        assertThat(files.accounts.has("zoe")).isTrue();
    }

    @Test
    void keepsTheAccountWhereAModuleCannotEraseSoThatOneCanTryAgain() {
        PersonalData failing = new PersonalData() {
            @Override
            public String section() {
                return "a-failing-one";
            }

            @Override
            public Map<String, Object> export(String person) {
                return Map.of();
            }

            @Override
            public void erase(String person) {
                throw new IllegalStateException("the disk is full");
            }
        };
        files.surroundings.data = List.of(failing);
        assertThatThrownBy(() -> files.people.erase("amina")).isInstanceOf(IllegalStateException.class);
        assertThat(files.accounts.has("amina")).isTrue();
        assertThat(files.people.answers("amina")).hasSize(1);
        files.surroundings.data = List.of();
        files.people.erase("amina");
        assertThat(files.accounts.has("amina")).isFalse();
    }

    @Test
    void aModuleThatDidNotRunFollowsTheErasureOnceWhenItDoes() {
        files.people.erase("amina");
        erased.clear();
        LateErasure late = new LateErasure(files.unit, files.clock, files.ids);
        PersonalData stopped = data("stopped", Map.of());
        late.bindData(stopped);
        late.bindData(stopped);
        late.bindData(data("saved", Map.of()));
        assertThat(erased).containsExactly("stopped amina");
    }

    private PersonalData data(String section, Map<String, Object> kept) {
        return new PersonalData() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public Map<String, Object> export(String person) {
                return kept;
            }

            @Override
            public void erase(String person) {
                erased.add(section + " " + person);
            }
        };
    }

    private int rowsWith(String person, String table) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from " + table + " where person = '" + person + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
