package org.immerse.security.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.security.internal.TestSecurity;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSetTest {
    @AutoClose
    private final TestSecurity security = new TestSecurity(TestDatabase.h2());

    @TempDir
    Path folder;

    private Path demo = Path.of("");

    @BeforeEach
    void writeTheDemoSet() throws Exception {
        demo = Files.createDirectory(folder.resolve("demo"));
        Files.writeString(demo.resolve("organisations.json"), """
                [{"id": "demo-org-1", "name": "Hotel Mirador (demo)"}]
                """);
        Files.writeString(demo.resolve("accounts.json"), """
                [{"id": "demo-employer", "name": "employer", "password": "demo", "displayName": "Elena",
                  "roles": ["EMPLOYER"], "organisation": "demo-org-1"},
                 {"name": "amina", "password": "demo", "displayName": "Amina", "roles": ["NEWCOMER"]}]
                """);
    }

    @Test
    void makesTheOrganisationsAndAccounts() {
        new DemoAccounts(security.accounts).load(demo);

        User employer = security.accounts.signIn("employer", "demo", "192.0.2.1");
        assertThat(employer)
                .isEqualTo(new User(
                        "demo-employer",
                        "employer",
                        "Elena",
                        Set.of(Role.EMPLOYER),
                        Optional.of(new Organisation("demo-org-1", "Hotel Mirador (demo)"))));
        assertThat(security.accounts.signIn("amina", "demo", "192.0.2.1").displayName())
                .isEqualTo("Amina");
    }

    @Test
    void changesNothingTheSecondTime() {
        DemoAccounts loader = new DemoAccounts(security.accounts);
        loader.load(demo);
        List<Accounts.Listed> once = security.accounts.list("", 0, 10);

        loader.load(demo);

        assertThat(security.accounts.list("", 0, 10)).isEqualTo(once);
        assertThat(security.accounts.organisations()).hasSize(1);
    }

    @Test
    void doesNothingWithoutFiles() {
        new DemoAccounts(security.accounts).load(folder);

        assertThat(security.accounts.list("", 0, 10)).isEmpty();
    }

    @Test
    void writesTheSecretOfAKeyWithEveryScopeForItsOwnerOnly() throws Exception {
        FixedKeys keys = new FixedKeys();

        new DemoApiKey(keys, new FixedSite(folder)).load(demo);
        new DemoApiKey(keys, new FixedSite(folder)).load(demo);

        Path file = folder.resolve("data").resolve("demo-api-key.txt");
        assertThat(Files.readString(file)).isEqualTo("imm_secret of [match, offers:write]\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(keys.made).isEqualTo(1);
    }

    private static final class FixedKeys implements ApiKeys {
        int made;

        @Override
        public Made make(User actor, String name, Set<String> scopes, Optional<String> organisation) {
            made++;
            ApiKey key = new ApiKey("1", name, scopes, organisation, java.time.Instant.EPOCH, false);
            return new Made(key, "imm_secret of " + scopes.stream().sorted().toList());
        }

        @Override
        public Optional<ApiKey> verify(String secret) {
            return Optional.empty();
        }

        @Override
        public List<ApiKey> list() {
            return List.of();
        }

        @Override
        public void revoke(User actor, String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> scopes() {
            return List.of("match", "offers:write");
        }
    }

    private record FixedSite(Path folder) implements Site {
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
