package org.immerse.freshness.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.1",
                "192.168.1.1",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
            })
    void addressesThatAreNotPublicAreKnown(String address) throws Exception {
        assertThat(PublicNet.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "100.63.0.1", "100.128.0.1", "172.32.0.1", "192.0.1.1", "198.20.0.1", "2a00:1450::1"})
    void publicAddressesAreKnown(String address) throws Exception {
        assertThat(PublicNet.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data",
                "http://8.8.8.8:22/",
                "https://8.8.8.8:8443/",
                "http://user@8.8.8.8/",
                "file:///etc/passwd",
                "ftp://8.8.8.8/",
                "mailto:a@b.example",
                "page",
            })
    void onlyPagesOfThePublicWebMayBeVisited(String page) {
        assertThat(new PublicNet().mayVisit(URI.create(page))).isNotEqualTo(Doorman.Verdict.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "https://8.8.8.8:443/a", "HTTP://1.1.1.1:80/?q"})
    void pagesOfThePublicWebMayBeVisited(String page) {
        assertThat(new PublicNet().mayVisit(URI.create(page))).isEqualTo(Doorman.Verdict.YES);
    }
}
