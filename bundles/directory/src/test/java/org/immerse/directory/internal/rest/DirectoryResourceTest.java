package org.immerse.directory.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.text.ProblemException;
import org.immerse.directory.internal.DirectoryModule;
import org.immerse.directory.internal.PlainMessages;
import org.immerse.directory.internal.SomeEntries;
import org.immerse.directory.internal.TestDirectory;
import org.immerse.directory.internal.hsds.HsdsExport;
import org.immerse.directory.internal.hsds.HsdsImport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DirectoryResourceTest {
    @AutoClose
    private final TestDirectory site = new TestDirectory();

    private final DirectoryResource resource = new DirectoryResource(
            new CpsvExport(site.directory, site.concepts, TestDirectory.SITE),
            new HsdsImport(site.entries, site.tables, site.translations),
            new PlainMessages());

    @Test
    void aKeyOfTheSiteTakesAPackageIn() throws IOException {
        assertThat(taken(Optional.empty())).containsEntry("applied", true);
        assertThat(site.directory.services()).hasSize(1);
    }

    @Test
    void aKeyOfOneOrganisationTakesNothingInAndLearnsNothing() {
        assertThatThrownBy(() -> taken(Optional.of("org-1")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.FORBIDDEN));
        assertThat(site.directory.services()).isEmpty();
    }

    private Map<String, Object> taken(Optional<String> organisation) throws IOException {
        ApiKey key = new ApiKey("k1", "key", Set.of(DirectoryModule.WRITE), organisation, Instant.EPOCH, false);
        return resource.take(
                new ByteArrayInputStream(packageOfAnotherSite().getBytes(StandardCharsets.UTF_8)),
                true,
                true,
                proxy(HttpHeaders.class, List.of(Locale.ENGLISH)),
                proxy(SecurityContext.class, new KeyPrincipal(key)));
    }

    private static String packageOfAnotherSite() {
        try (TestDirectory other = new TestDirectory()) {
            other.publish(SomeEntries.OFFICE, SomeEntries.PAPER);
            return new HsdsExport(other.directory, other.concepts, TestDirectory.SITE).pack();
        }
    }

    /** What answers every question the same. */
    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }
}
