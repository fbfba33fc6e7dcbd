package org.immerse.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.mail.internal.smtp.MailHost;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to a server that lets only some in. */
class SmtpTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void encryptsAndSignsInWithThePasswordOfTheEnvironment() {
        try (PostOffice office = office("starttls", "${env:SMTP}")) {
            office.subscribe(PostOffice.AMAL);
            assertThat(office.host.arrived()).hasSize(1);
            assertThat(office.host.signedIn()).containsExactly("immerse");
        }
    }

    @Test
    void withTheWrongPasswordOrWithoutEncryptionMailWaits() {
        for (String[] wrong : new String[][] {{"starttls", "wrong"}, {"none", MailHost.PASSWORD}}) {
            try (PostOffice office = office(wrong[0], wrong[1])) {
                office.subscriptions.ask(PostOffice.AMAL, "amal@example.org", Locale.ENGLISH);
                assertThat(office.after(Duration.ZERO)).isEmpty();
                assertThat(office.outbox.due(false, 9)).isEmpty();
                office.clock.forward(Duration.ofMinutes(1));
                assertThat(office.outbox.due(false, 9)).hasSize(1);
            }
        }
    }

    @Test
    void encryptionThatWasAskedForIsNotDoneWithout() {
        try (PostOffice office = new PostOffice(TestDatabase.h2(), MailHost.open(), Map.of("security", "starttls"))) {
            office.subscriptions.ask(PostOffice.AMAL, "amal@example.org", Locale.ENGLISH);
            assertThat(office.after(Duration.ofHours(1))).isEmpty();
        }
    }

    @Test
    void passwordsComeFromAFileAndWrongSettingsTurnMailOff() throws Exception {
        Files.writeString(folder.resolve("secret"), "from the file\nsecond line");
        try (MailHost host = MailHost.open()) {
            assertThat(settings(host, Map.of("password_file", "secret"))
                            .server()
                            .orElseThrow()
                            .password())
                    .isEqualTo("from the file");
            assertThat(settings(host, Map.of("host", "")).isOn()).isFalse();
            assertThat(settings(host, Map.of("host", "")).problem()).isEmpty();
            for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                    Map.of("sender", "nobody"),
                    Map.of("security", "some"),
                    Map.of("password", "${env:MISSING}"),
                    Map.of("password_file", "missing"),
                    Map.of("quiet_from", "late"))) {
                assertThat(settings(host, wrong).isOn()).isFalse();
                assertThat(settings(host, wrong).problem()).isPresent();
            }
            assertThat(settings(host, Map.of("password", "s3cret")).server().orElseThrow())
                    .hasToString("localhost:" + host.port() + " NONE");
        }
    }

    private MailSettings settings(MailHost host, Map<String, Object> changed) {
        return new MailSettings(folder, Map.of(), PostOffice.config(host, changed));
    }

    private PostOffice office(String security, String password) {
        return new PostOffice(
                TestDatabase.h2(),
                MailHost.closed(folder),
                Map.of("security", security, "user", "immerse", "password", password));
    }
}
