package org.immerse.security.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.security.internal.TestSecurity;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Accounts, on every database. */
abstract class AccountsContract {
    private static final String PASSWORD = "olive tree by the sea";
    private static final String ADDRESS = "192.0.2.1";

    @AutoClose
    private final TestSecurity security;

    private final Accounts accounts;

    AccountsContract(TestDatabase database) {
        this.security = new TestSecurity(database);
        this.accounts = security.accounts;
    }

    @Test
    void registersANewcomerWhoCanSignIn() {
        User made = accounts.register("amina@example.org", PASSWORD, "Amina");

        assertThat(made.roles()).containsExactly(Role.NEWCOMER);
        assertThat(made.organisation()).isEmpty();
        assertThat(accounts.signIn("amina@example.org", PASSWORD, ADDRESS)).isEqualTo(made);
        assertThat(accounts.find(made.id())).contains(made);
        assertThat(accounts.findByName(" AMINA@Example.org ")).contains(made);
    }

    @Test
    void takesNamesThatLookTheSameForTheSame() {
        accounts.register("ＡＭＩＮＡ  k", PASSWORD, "Amina");

        assertThat(accounts.signIn("amina K", PASSWORD, ADDRESS).name()).isEqualTo("amina k");
        assertProblem(Kind.CONFLICT, () -> accounts.register("Amina K", PASSWORD, "Other"), "name");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertProblem(Kind.INVALID, () -> accounts.register("ab", "short", " "), "name", "password", "displayName");
    }

    @Test
    void refusesWeakPasswords() {
        assertProblem(Kind.INVALID, () -> accounts.register("amina", "ninechars", "A"), "password");
        assertProblem(Kind.INVALID, () -> accounts.register("amina", "Password123", "A"), "password");
        assertProblem(Kind.INVALID, () -> accounts.register("amina", "ababababababab", "A"), "password");
        assertProblem(Kind.INVALID, () -> accounts.register("amina-from-aleppo", "Amina-from-Aleppo", "A"), "password");
        assertProblem(Kind.INVALID, () -> accounts.register("amina", "long words ".repeat(20), "A"), "password");
        assertThat(accounts.register("amina", "ten chars!", "A")).isNotNull();
    }

    @Test
    void refusesNamesWithInvisibleCharacters() {
        assertProblem(Kind.INVALID, () -> accounts.register("ami\u200Bna", PASSWORD, "A"), "name");
        assertProblem(Kind.INVALID, () -> accounts.register("amina", PASSWORD, "A\u202Eb"), "displayName");
    }

    @Test
    void answersAWrongNameAndAWrongPasswordAlike() {
        accounts.register("amina", PASSWORD, "Amina");

        ProblemException wrongPassword = problem(() -> accounts.signIn("amina", "something else", ADDRESS));
        ProblemException wrongName = problem(() -> accounts.signIn("nobody", PASSWORD, ADDRESS));

        assertThat(wrongPassword.kind()).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(wrongName.kind()).isEqualTo(wrongPassword.kind());
        assertThat(wrongName.text()).isEqualTo(wrongPassword.text());
        assertThat(wrongName.fields()).isEqualTo(wrongPassword.fields());
    }

    @Test
    void makesWhoGuessesWaitEvenWithTheRightPassword() {
        accounts.register("amina", PASSWORD, "Amina");
        for (int i = 0; i < 5; i++) {
            assertProblem(Kind.UNAUTHENTICATED, () -> accounts.signIn("amina", "something else", ADDRESS));
        }

        assertProblem(Kind.TOO_MANY, () -> accounts.signIn("AMINA", PASSWORD, "192.0.2.2"));
        assertThat(problem(() -> accounts.signIn("amina", PASSWORD, ADDRESS))
                        .text()
                        .arguments())
                .containsExactly(1L);
        security.clock.forward(Duration.ofMinutes(1));
        assertThat(accounts.signIn("amina", PASSWORD, ADDRESS).name()).isEqualTo("amina");
    }

    @Test
    void makesAnAddressThatTriesManyNamesWait() {
        accounts.register("amina", PASSWORD, "Amina");
        for (int i = 0; i < 30; i++) {
            String name = "guess" + i;
            assertProblem(Kind.UNAUTHENTICATED, () -> accounts.signIn(name, PASSWORD, ADDRESS));
        }

        assertProblem(Kind.TOO_MANY, () -> accounts.signIn("amina", PASSWORD, ADDRESS));
        assertThat(accounts.signIn("amina", PASSWORD, "192.0.2.2").name()).isEqualTo("amina");
    }

    @Test
    void keepsOnlyAHashOfThePassword() throws SQLException {
        accounts.register("amina", PASSWORD, "Amina");

        assertThat(hashOf("amina")).startsWith("$argon2id$v=19$m=64,t=1,p=1$").doesNotContain(PASSWORD);
    }

    @Test
    void hashesAnewAtSignInWhenTheSettingsHaveChanged() throws SQLException {
        accounts.register("amina", PASSWORD, "Amina");
        DatabaseAccounts dearer = TestAccounts.with(security, new Argon2Settings(128, 2, 1));

        dearer.signIn("amina", PASSWORD, ADDRESS);

        assertThat(hashOf("amina")).startsWith("$argon2id$v=19$m=128,t=2,p=1$");
        assertThat(dearer.signIn("amina", PASSWORD, ADDRESS).name()).isEqualTo("amina");
    }

    @Test
    void changesThePasswordAfterThePresentOneAndEndsSessions() {
        User amina = accounts.register("amina", PASSWORD, "Amina");
        Instant session = security.clock.instant();
        security.clock.forward(Duration.ofSeconds(1));

        assertProblem(Kind.INVALID, () -> accounts.changePassword(amina, "not this one", "a new tree"), "present");
        assertProblem(Kind.INVALID, () -> accounts.changePassword(amina, PASSWORD, "password123"), "wanted");
        assertThat(accounts.isCurrent(amina.id(), session)).isTrue();
        accounts.changePassword(amina, PASSWORD, "a new tree");

        assertThat(accounts.isCurrent(amina.id(), session)).isFalse();
        assertProblem(Kind.UNAUTHENTICATED, () -> accounts.signIn("amina", PASSWORD, ADDRESS));
        assertThat(accounts.signIn("amina", "a new tree", ADDRESS)).isEqualTo(amina);
    }

    @Test
    void endsTheSessionsMadeBeforeASignOutEverywhere() {
        User amina = accounts.register("amina", PASSWORD, "Amina");
        Instant before = security.clock.instant();
        security.clock.forward(Duration.ofSeconds(1));

        accounts.signOutEverywhere(amina);

        assertThat(accounts.isCurrent(amina.id(), before)).isFalse();
        assertThat(accounts.isCurrent(amina.id(), security.clock.instant())).isTrue();
        assertThat(accounts.isCurrent("nobody", security.clock.instant())).isFalse();
    }

    @Test
    void closesAndOpensAnAccount() {
        User amina = accounts.register("amina", PASSWORD, "Amina");

        accounts.close(Accounts.SYSTEM, amina.id());

        assertThat(accounts.find(amina.id())).isEmpty();
        assertThat(accounts.isCurrent(amina.id(), security.clock.instant())).isFalse();
        assertProblem(Kind.UNAUTHENTICATED, () -> accounts.signIn("amina", PASSWORD, ADDRESS));
        assertThat(accounts.list("amina", 0, 10)).singleElement().matches(line -> !line.open());

        accounts.open(Accounts.SYSTEM, amina.id());
        assertThat(accounts.signIn("amina", PASSWORD, ADDRESS)).isEqualTo(amina);
    }

    @Test
    void letsOnlyAdministratorsMakeCloseAndOpenAccountsOfOthers() {
        User amina = accounts.register("amina", PASSWORD, "Amina");
        User omar = accounts.register("omar", PASSWORD, "Omar");

        assertProblem(Kind.FORBIDDEN, () -> accounts.close(amina, omar.id()));
        assertProblem(Kind.FORBIDDEN, () -> accounts.open(amina, amina.id()));
        assertProblem(
                Kind.FORBIDDEN,
                () -> accounts.create(amina, "eve", PASSWORD, "Eve", Set.of(Role.ADMINISTRATOR), Optional.empty()));
        accounts.close(amina, amina.id());
        assertThat(accounts.find(amina.id())).isEmpty();
    }

    @Test
    void keepsTheLastAdministrator() {
        assertThat(security.accounts.hasAdministrator()).isFalse();
        User first = administrator("first");

        assertProblem(Kind.CONFLICT, () -> accounts.close(first, first.id()));
        assertProblem(Kind.CONFLICT, () -> accounts.erase(first.id()));

        User second = administrator("second");
        accounts.close(second, first.id());
        assertProblem(Kind.CONFLICT, () -> accounts.close(second, second.id()));
        assertThat(security.accounts.hasAdministrator()).isTrue();
    }

    @Test
    void erasesAnAccountForGood() {
        User amina = accounts.register("amina", PASSWORD, "Amina");

        accounts.erase(amina.id());

        assertThat(accounts.list("", 0, 10)).isEmpty();
        assertProblem(Kind.NOT_FOUND, () -> accounts.erase(amina.id()));
        assertThat(accounts.register("amina", PASSWORD, "Somebody else").id()).isNotEqualTo(amina.id());
    }

    @Test
    void listsByNameAndSearchesInBothNames() {
        accounts.register("zoe", PASSWORD, "Zoé K");
        accounts.register("amina", PASSWORD, "Amina 100%");
        accounts.register("omar", PASSWORD, "Omar");
        accounts.signIn("omar", PASSWORD, ADDRESS);

        assertThat(names(accounts.list("", 0, 10))).containsExactly("amina", "omar", "zoe");
        assertThat(names(accounts.list("", 1, 1))).containsExactly("omar");
        assertThat(names(accounts.list("ZOÉ", 0, 10))).containsExactly("zoe");
        assertThat(names(accounts.list("0%", 0, 10))).containsExactly("amina");
        assertThat(names(accounts.list("_", 0, 10))).isEmpty();
        assertThat(accounts.list("omar", 0, 1).getFirst().lastSignIn()).isPresent();
        assertThat(accounts.list("zoe", 0, 1).getFirst().lastSignIn()).isEmpty();
    }

    @Test
    void findsTheOrganisationOfTheSameNameInsteadOfASecond() {
        Organisation made = accounts.organisation(Accounts.SYSTEM, "Café  Olé");

        assertThat(accounts.organisation(Accounts.SYSTEM, "CAFÉ OLÉ")).isEqualTo(made);
        assertThat(made.name()).isEqualTo("Café Olé");
        assertThat(accounts.organisations()).containsExactly(made);
        assertThat(accounts.findOrganisation(made.id())).contains(made);
        assertProblem(Kind.INVALID, () -> accounts.organisation(Accounts.SYSTEM, " "), "name");
    }

    @Test
    void givesAnAccountItsOrganisation() {
        Organisation cafe = accounts.organisation(Accounts.SYSTEM, "Café");

        User maria = accounts.create(
                Accounts.SYSTEM, "maria", PASSWORD, "Maria", Set.of(Role.EMPLOYER), Optional.of(cafe.id()));

        assertThat(accounts.find(maria.id()).orElseThrow().organisation()).contains(cafe);
        assertProblem(
                Kind.INVALID,
                () -> accounts.create(
                        Accounts.SYSTEM, "other", PASSWORD, "O", Set.of(Role.EMPLOYER), Optional.of("none")),
                "organisation");
        assertProblem(
                Kind.INVALID,
                () -> accounts.create(Accounts.SYSTEM, "other", PASSWORD, "O", Set.of(), Optional.empty()),
                "roles");
    }

    @Test
    void givesANameToOneOnlyOfManyWhoAskAtOnce() throws InterruptedException {
        int many = 8;
        CountDownLatch start = new CountDownLatch(1);
        ConcurrentLinkedQueue<Object> outcomes = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                threads.execute(() -> {
                    try {
                        start.await(10, TimeUnit.SECONDS);
                        outcomes.add(accounts.register("amina", PASSWORD, "Amina"));
                    } catch (ProblemException e) {
                        outcomes.add(e.kind());
                    } catch (InterruptedException | RuntimeException e) {
                        outcomes.add(e);
                    }
                });
            }
            start.countDown();
        }

        assertThat(outcomes).filteredOn(User.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Kind.CONFLICT::equals).hasSize(many - 1);
    }

    @Test
    void writesEveryChangeInTheAuditTrailWithoutNames() {
        User amina = accounts.register("amina", PASSWORD, "Amina");
        accounts.signIn("amina", PASSWORD, ADDRESS);
        problem(() -> accounts.signIn("amina", "something else", ADDRESS));
        problem(() -> accounts.signIn("nobody", "something else", ADDRESS));
        accounts.signOutEverywhere(amina);
        accounts.changePassword(amina, PASSWORD, "a new tree");
        accounts.close(Accounts.SYSTEM, amina.id());
        accounts.open(Accounts.SYSTEM, amina.id());
        accounts.erase(amina.id());

        List<AuditLog.Entry> entries = security.audit.entries("", "", 0, 100);
        assertThat(entries.reversed().stream().map(AuditLog.Entry::action))
                .containsExactly(
                        "account.create",
                        "account.sign-in",
                        "account.sign-in-refused",
                        "account.sign-in-refused",
                        "account.sign-out-everywhere",
                        "account.password",
                        "account.close",
                        "account.open",
                        "account.erase");
        assertThat(entries.toString()).doesNotContainIgnoringCase("amina");
        assertThat(security.verifier.verify().brokenAt()).isEmpty();
    }

    @Test
    void makesAccountsOfTheDemoSetWithAnyPasswordAndTheirOwnIds() {
        accounts.signOutEverywhere(security.accounts.createDemo(
                Optional.of("demo-1"), "demo", "demo", "Demo", Set.of(Role.NEWCOMER), Optional.empty()));

        assertThat(accounts.signIn("demo", "demo", ADDRESS).id()).isEqualTo("demo-1");
    }

    private User administrator(String name) {
        return accounts.create(Accounts.SYSTEM, name, PASSWORD, name, Set.of(Role.ADMINISTRATOR), Optional.empty());
    }

    private String hashOf(String name) throws SQLException {
        try (var connection = security.database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT password_hash FROM security_account WHERE name = '" + name + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<String> names(List<Accounts.Listed> lines) {
        return lines.stream().map(line -> line.user().name()).toList();
    }

    private static ProblemException problem(ThrowingCallable work) {
        try {
            work.call();
        } catch (ProblemException e) {
            return e;
        } catch (Throwable e) {
            throw new AssertionError("not a problem", e);
        }
        throw new AssertionError("no problem");
    }

    private static void assertProblem(Kind kind, ThrowingCallable work, String... fields) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.fields().stream().map(ProblemException.FieldProblem::field))
                    .containsExactlyElementsOf(Arrays.asList(fields));
        });
    }
}
