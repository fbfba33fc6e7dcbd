package org.immerse.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.immerse.mail.internal.PostOffice.AMAL;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.ProblemException;
import org.immerse.mail.internal.persistence.Subscription.Standing;
import org.immerse.mail.internal.smtp.MailHost;
import org.immerse.mail.internal.smtp.MailHost.Mood;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class MailContract {
    private static final Duration GATHERED = Duration.ofMinutes(5);
    private final PostOffice office;

    MailContract(TestDatabase database) {
        office = new PostOffice(database);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nobodyIsWrittenToUnlessTheyAskedAndTypedTheCode() {
        assertThat(office.outbox.tell("amal", "one")).isFalse();
        office.subscriptions.ask(AMAL, "amal@example.org", Locale.ENGLISH);
        assertThat(office.outbox.tell("amal", "one")).isFalse();
        assertThat(office.after(Duration.ZERO)).hasSize(1);
        refused("mail.problem.code", () -> office.subscriptions.confirm(AMAL, "wrong"));
        office.subscriptions.confirm(AMAL, " " + office.code() + " ");
        assertThat(office.outbox.tell("amal", "one")).isTrue();
        assertThat(office.after(Duration.ZERO)).hasSize(1);
        assertThat(office.after(GATHERED)).hasSize(2);
    }

    @Test
    void aMailSaysThatSomethingIsNewAndNothingElse() throws MessagingException {
        office.subscribe(AMAL);
        office.outbox.tell("amal", "appointments:secret:booked:0");
        MimeMessage mail = office.after(GATHERED).getLast();
        assertThat(mail.getSubject()).isEqualTo("Something new for you");
        assertThat(MailHost.words(mail))
                .isEqualTo("""
                There is something new for you at IMMERSE Κύπρος. Open it here:
                https://immerse.example/

                You get this e-mail because you asked for it.
                No more e-mails? Open this page:
                https://immerse.example/mail-stop?t=%s
                """.formatted(office.token()))
                .doesNotContain("Amal", "Haddad", "appointment", "secret");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://immerse.example/mail-stop?t=" + office.token() + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        assertThat(mail.getMessageID()).endsWith("@immerse.example>");
        assertThat(mail.getFrom()[0].toString()).contains("no-reply@immerse.example");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("amal@example.org");
        assertThat(String.valueOf(mail.getSentDate().toInstant())).startsWith("2026-11-23T09:00");
    }

    @Test
    void everyLanguageReadsItsOwnMail() throws MessagingException {
        Map<String, String> subjects = Map.of(
                "en", "Something new for you",
                "es", "Algo nuevo para ti",
                "it", "Qualcosa di nuovo per te",
                "el", "Κάτι νέο για σένα",
                "fr", "Du nouveau pour toi",
                "ar", "شيء جديد لك",
                "de", "Something new for you");
        office.subscribe(AMAL);
        for (var one : subjects.entrySet()) {
            office.subscriptions.read(AMAL, Locale.of(one.getKey()));
            office.outbox.tell("amal", one.getKey());
            MimeMessage mail = office.after(Duration.ofMinutes(60)).getLast();
            assertThat(mail.getSubject()).isEqualTo(one.getValue());
            assertThat(MailHost.words(mail)).contains("IMMERSE Κύπρος", "https://immerse.example/");
        }
    }

    @Test
    void theSameIsToldOnceAndMoreThanOneThingInOneMail() {
        office.subscribe(AMAL);
        assertThat(office.outbox.tell("amal", "one")).isTrue();
        assertThat(office.outbox.tell("amal", "one")).isFalse();
        assertThat(office.outbox.tell("amal", "two")).isTrue();
        assertThat(office.after(GATHERED)).hasSize(2);
        assertThat(office.outbox.tell("amal", "one")).isFalse();
        assertThat(office.after(Duration.ofHours(2))).hasSize(2);
    }

    @Test
    void anHourPassesBetweenTwoMails() {
        office.subscribe(AMAL);
        office.outbox.tell("amal", "one");
        assertThat(office.after(GATHERED)).hasSize(2);
        office.outbox.tell("amal", "two");
        assertThat(office.after(Duration.ofMinutes(59))).hasSize(2);
        office.outbox.tell("amal", "three");
        assertThat(office.after(Duration.ofMinutes(1))).hasSize(3);
        assertThat(office.after(Duration.ofHours(3))).hasSize(3);
    }

    @Test
    void atNightOnlyCodesAreSent() {
        office.subscribe(AMAL);
        office.clock.forward(Duration.ofHours(10)); // 21:00 in Nicosia
        office.outbox.tell("amal", "one");
        assertThat(office.after(Duration.ofHours(10))).hasSize(1);
        office.subscriptions.ask(PostOffice.CLERK, "clerk@example.org", Locale.ENGLISH);
        assertThat(office.after(Duration.ZERO)).hasSize(2);
        assertThat(office.after(Duration.ofHours(1))).hasSize(3);
    }

    @Test
    void aServerThatWasAwayGetsEverythingOnceWhenItIsBack() {
        office.subscribe(AMAL);
        office.host.stop();
        office.outbox.tell("amal", "one");
        assertThat(office.after(GATHERED)).hasSize(1);
        assertThat(office.after(Duration.ofSeconds(59))).hasSize(1);
        office.after(Duration.ofMinutes(20));
        assertThat(check().level()).isEqualTo(ModuleCheck.Level.WARNING);
        office.host.back();
        assertThat(office.after(Duration.ofMinutes(10))).hasSize(2);
        assertThat(check().level()).isEqualTo(ModuleCheck.Level.GOOD);
        assertThat(office.after(Duration.ofHours(4))).hasSize(2);
    }

    @Test
    void whatCannotBeSentForTwoDaysIsGivenUpAndTheCheckSaysIt() {
        office.subscribe(AMAL);
        office.host.mood = Mood.IS_BUSY;
        office.outbox.tell("amal", "one");
        for (int hour = 0; hour < 60; hour++) {
            office.after(Duration.ofHours(1));
        }
        assertThat(check().finding().key()).isEqualTo("mail.check.given-up");
        office.host.mood = Mood.TAKES;
        assertThat(office.after(Duration.ofHours(12))).hasSize(1);
    }

    @Test
    void aMailboxThatDoesNotExistIsNotWrittenToAgain() {
        office.subscribe(AMAL);
        office.host.mood = Mood.KNOWS_NO_SUCH_MAILBOX;
        office.outbox.tell("amal", "one");
        office.after(GATHERED);
        assertThat(office.subscriptions.find("amal").orElseThrow().standing()).isEqualTo(Standing.REFUSED);
        office.host.mood = Mood.TAKES;
        assertThat(office.outbox.tell("amal", "two")).isFalse();
        assertThat(office.after(Duration.ofHours(5))).hasSize(1);
    }

    @Test
    void aMailThatMayHaveGoneIsNotSentAgain() {
        office.subscribe(AMAL);
        office.host.mood = Mood.TAKES_AND_SAYS_NOTHING;
        office.outbox.tell("amal", "one");
        assertThat(office.after(GATHERED)).hasSize(2);
        office.host.mood = Mood.TAKES;
        assertThat(office.after(Duration.ofHours(5))).hasSize(2);
    }

    @Test
    void aHostThatIsKilledSendsWhatWaitedAndNotWhatItWasHandingOver() {
        office.subscribe(AMAL);
        office.outbox.tell("amal", "one");
        office.clock.forward(GATHERED);
        String handed = office.outbox.due(false, 10).getFirst();
        assertThat(office.outbox.begin(handed)).isPresent();
        assertThat(office.outbox.begin(handed)).isEmpty();
        office.outbox.tell("amal", "two");
        office.postman = office.postman();
        assertThat(office.after(Duration.ofMinutes(59))).hasSize(1);
        assertThat(office.after(Duration.ofMinutes(1))).hasSize(2);
        assertThat(office.after(Duration.ofHours(5))).hasSize(2);
    }

    @Test
    void theLinkInAMailStopsThemAndNoOtherDoes() {
        office.subscribe(AMAL);
        office.outbox.tell("amal", "one");
        office.after(GATHERED);
        String token = office.token();
        String forged = token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA");
        assertThat(office.subscriptions.stopBy(forged)).isFalse();
        assertThat(office.subscriptions.stopBy("")).isFalse();
        office.outbox.tell("amal", "two");
        assertThat(office.subscriptions.stopBy(token)).isTrue();
        assertThat(office.subscriptions.stopBy(token)).isTrue();
        assertThat(office.subscriptions.find("amal")).isEmpty();
        assertThat(office.after(Duration.ofHours(5))).hasSize(2);
    }

    @Test
    void codesAreFewShortLivedAndCannotBeGuessed() {
        office.subscriptions.ask(AMAL, "amal@example.org", Locale.ENGLISH);
        office.after(Duration.ZERO);
        String code = office.code();
        for (int wrong = 0; wrong < 5; wrong++) {
            refused("mail.problem.code", () -> office.subscriptions.confirm(AMAL, "x"));
        }
        refused("mail.problem.code-old", () -> office.subscriptions.confirm(AMAL, code));
        for (int more = 1; more < 5; more++) {
            office.subscriptions.ask(AMAL, "amal@example.org", Locale.ENGLISH);
        }
        refused("mail.problem.codes", () -> office.subscriptions.ask(AMAL, "amal@example.org", Locale.ENGLISH));
        refused(
                "mail.problem.codes",
                () -> office.subscriptions.ask(PostOffice.CLERK, "amal@example.org", Locale.ENGLISH));
        office.after(Duration.ofMinutes(31));
        refused("mail.problem.code-old", () -> office.subscriptions.confirm(AMAL, office.code()));
        refused(
                "mail.problem.address",
                () -> office.subscriptions.ask(PostOffice.CLERK, "a@b.cy\r\nBcc: x@y.cy", Locale.ENGLISH));
    }

    @Test
    void whatIsKeptIsExportedAndErased() {
        office.subscribe(AMAL);
        office.outbox.tell("amal", "one");
        MailData data = new MailData(office.unit);
        assertThat(data.export("amal"))
                .containsEntry("address", "amal@example.org")
                .containsKeys("mails", "asked");
        data.erase("amal");
        assertThat(data.export("amal")).isEmpty();
        assertThat(office.after(Duration.ofHours(5))).hasSize(1);
        assertThat(data.export("clerk")).isEqualTo(Map.of());
    }

    private ModuleCheck.Result check() {
        return new MailCheck(office.outbox, office.settings, office.postman).check();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(List.of(problem.text().key())).containsExactly(key));
    }
}
