package org.immerse.mail.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailRulesTest {
    @ParameterizedTest
    @CsvSource({
        "amal@example.org, amal@example.org",
        "' Amal.H+1@Example.ORG ', Amal.H+1@example.org",
        "x@παράδειγμα.gr, x@xn--hxajbheg2az3al.gr"
    })
    void addressesAreReadAsTyped(String typed, String address) {
        assertThat(Address.of(typed).orElseThrow().value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amal",
                "@example.org",
                "a@",
                "a@b",
                "a b@example.org",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a..b@example.org",
                ".a@example.org",
                "<a@example.org>",
                "a@-example.org",
                "a@example.o-",
                "\"a\"@example.org",
                "a@[127.0.0.1]",
                "αμάλ@example.org"
            })
    void nothingElsePassesAsAnAddress(String typed) {
        assertThat(Address.of(typed)).isEmpty();
    }

    @Test
    void quietHoursMayGoOverMidnight() {
        QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
        assertThat(night.at(LocalTime.of(21, 0))).isTrue();
        assertThat(night.at(LocalTime.of(3, 0))).isTrue();
        assertThat(night.at(LocalTime.of(8, 0))).isFalse();
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.at(LocalTime.of(13, 0))).isTrue();
        assertThat(noon.at(LocalTime.of(3, 0))).isFalse();
        assertThat(new QuietHours(LocalTime.MIN, LocalTime.MIN).at(LocalTime.MIN))
                .isFalse();
    }

    @Test
    void triesGrowApart() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Backoff.after(8)).isEqualTo(Duration.ofMinutes(128));
        assertThat(Backoff.after(1000)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aSignatureHoldsForItsSubscriptionAndSecretOnly() {
        Signer signer = new Signer(new byte[] {1, 2, 3});
        Signer other = new Signer(new byte[] {1, 2, 4});
        assertThat(signer.subscription(signer.token("one"))).contains("one");
        assertThat(other.subscription(signer.token("one"))).isEmpty();
        assertThat(signer.subscription(signer.token("one").replace("one", "two")))
                .isEmpty();
        assertThat(signer.code("one")).matches("[0-9]{6}").isNotEqualTo(signer.code("two"));
    }

    @Test
    void codesCanBeTypedInArabicDigits() {
        Signer signer = new Signer(new byte[] {1, 2, 3});
        StringBuilder arabic = new StringBuilder();
        signer.code("one").chars().forEach(digit -> arabic.append((char) ('\u0660' + digit - '0')));
        assertThat(signer.isCode("one", arabic.insert(3, ' ').toString())).isTrue();
        assertThat(signer.isCode("two", arabic.toString())).isFalse();
    }
}
