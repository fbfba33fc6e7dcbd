package org.immerse.security.internal.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.security.internal.TestSecurity;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** API keys, on every database. */
abstract class ApiKeysContract {
    @AutoClose
    private final TestSecurity security;

    private final DatabaseApiKeys keys;

    ApiKeysContract(TestDatabase database) {
        this.security = new TestSecurity(database);
        this.keys = new DatabaseApiKeys(security.unit, security.audit, security.accounts, security.clock, security.ids);
        keys.modules = List.of(module("jobs-spain", "offers:write", "match"), module("matching", "match"));
    }

    @Test
    void verifiesAKeyByItsSecretOnly() {
        String organisation =
                security.accounts.organisation(Accounts.SYSTEM, "Café").id();

        ApiKeys.Made made = make("Import", Set.of("offers:write"), Optional.of(organisation));

        assertThat(made.secret()).matches("imm_[A-Za-z0-9_-]{43}");
        assertThat(keys.verify(made.secret())).contains(made.key());
        assertThat(keys.verify(made.secret() + "x")).isEmpty();
        assertThat(keys.verify("")).isEmpty();
        assertThat(made.key().organisation()).contains(organisation);
    }

    @Test
    void neverGivesASecretTwiceAndKeepsNone() throws Exception {
        String first = make("a", Set.of("match"), Optional.empty()).secret();
        String second = make("b", Set.of("match"), Optional.empty()).secret();

        assertThat(first).isNotEqualTo(second);
        try (var connection = security.database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT secret_hash FROM security_api_key")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).hasSize(64).isNotIn(first, second);
            }
        }
    }

    @Test
    void refusesARevokedKeyAtOnce() {
        ApiKeys.Made made = make("Import", Set.of("match"), Optional.empty());
        keys.verify(made.secret());

        keys.revoke(Accounts.SYSTEM, made.key().id());

        assertThat(keys.verify(made.secret())).isEmpty();
        assertThat(keys.list()).singleElement().matches(ApiKeys.ApiKey::revoked);
    }

    @Test
    void knowsTheScopesOfRunningModulesOnly() {
        assertThat(keys.scopes()).containsExactly("match", "offers:write");
        assertThatThrownBy(() -> make("Import", Set.of("match", "everything"), Optional.empty()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.fields())
                            .singleElement()
                            .matches(field -> field.field().equals("scopes"))
                            .matches(field -> field.text().arguments().equals(List.of("everything")));
                });

        keys.modules = List.of();
        assertThat(keys.scopes()).isEmpty();
    }

    @Test
    void refusesKeysWithoutNameScopeOrKnownOrganisation() {
        assertThatThrownBy(() -> make(" ", Set.of(), Optional.of("nowhere")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.fields())
                                .extracting(ProblemException.FieldProblem::field)
                                .containsExactly("name", "scopes", "organisation"));
    }

    @Test
    void letsOnlyAdministratorsMakeAndRevoke() {
        User amina = security.accounts.register("amina", "olive tree by the sea", "Amina");

        assertThatThrownBy(() -> keys.make(amina, "mine", Set.of("match"), Optional.empty()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Kind.FORBIDDEN));
        String id = make("Import", Set.of("match"), Optional.empty()).key().id();
        assertThatThrownBy(() -> keys.revoke(amina, id)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> keys.revoke(Accounts.SYSTEM, "none")).isInstanceOf(ProblemException.class);
    }

    @Test
    void listsTheNewestFirst() {
        make("old", Set.of("match"), Optional.empty());
        security.clock.forward(Duration.ofSeconds(1));
        make("new", Set.of("match"), Optional.empty());

        assertThat(keys.list()).extracting(ApiKeys.ApiKey::name).containsExactly("new", "old");
    }

    private ApiKeys.Made make(String name, Set<String> scopes, Optional<String> organisation) {
        return keys.make(Accounts.SYSTEM, name, scopes, organisation);
    }

    private static ServiceModule module(String id, String... scopes) {
        return new ServiceModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Set<String> scopes() {
                return Set.of(scopes);
            }
        };
    }
}
