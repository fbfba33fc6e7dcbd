package org.immerse.directory.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.directory.internal.SomeDirectory;
import org.immerse.directory.internal.SomeEntries;
import org.immerse.testing.TestClock;
import org.junit.jupiter.api.Test;

/** On a Monday at eleven in Cyprus. */
class DirectorySearchTest {
    private static final Locale GREEK = Locale.of("el");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final DirectorySearch search = new DirectorySearch(
            new SomeDirectory(), new SomeDirectory.FewConcepts(), new SomeDirectory.CyprusSite(), clock);

    @Test
    void findsEverythingWhereNothingIsAsked() {
        assertThat(ids(Wanted.ALL)).containsExactly("birth-paper", "health-card", "help-line", "shelter");
    }

    @Test
    void findsByTheNameBeforeByTheRest() {
        assertThat(ids(words("health"))).startsWith("health-card").contains("birth-paper");
        assertThat(ids(words("doctor help-line"))).containsExactly("help-line");
        assertThat(ids(words("nothing like it"))).isEmpty();
    }

    @Test
    void findsInTheReadersLanguageWithoutAccentsAndUnfinished() {
        assertThat(search.find(words("καρτα υγε"), GREEK))
                .extracting(found -> found.service().id())
                .containsExactly("health-card");
    }

    @Test
    void findsByTheNameOfATopic() {
        assertThat(ids(words("safety"))).containsExactlyInAnyOrder("help-line", "shelter");
    }

    @Test
    void leavesOutWhatIsTooFarButNotWhatOneNeedNotGoTo() {
        Wanted near =
                new Wanted("", "", "", Optional.of(SomeEntries.NICOSIA), 10, Optional.empty(), "", false, false, false);

        List<Found> found = search.find(near, Locale.ENGLISH);

        assertThat(found)
                .extracting(one -> one.service().id())
                .containsExactlyInAnyOrder("health-card", "help-line", "shelter");
        assertThat(found.getFirst().distance().orElseThrow().metres()).isZero();
    }

    @Test
    void neverTellsWhereAConfidentialServiceIs() {
        Found shelter = search.find("shelter").orElseThrow();
        Area everywhere = new Area(30, 30, 40, 40);

        assertThat(shelter.places()).isEmpty();
        assertThat(search.find(
                        new Wanted(
                                "",
                                "",
                                "",
                                Optional.of(SomeEntries.NICOSIA),
                                500,
                                Optional.of(everywhere),
                                "",
                                false,
                                false,
                                false),
                        Locale.ENGLISH))
                .extracting(one -> one.service().id())
                .containsExactly("health-card", "birth-paper");
    }

    @Test
    void keepsToTermsAndHours() {
        assertThat(ids(new Wanted("", "", "", Optional.empty(), 0, Optional.empty(), "ar", false, false, false)))
                .doesNotContain("birth-paper");
        assertThat(ids(new Wanted("", "", "", Optional.empty(), 0, Optional.empty(), "", false, true, true)))
                .doesNotContain("birth-paper");
        Wanted open = new Wanted("", "", "", Optional.empty(), 0, Optional.empty(), "", true, false, false);
        assertThat(ids(open)).containsExactly("health-card", "shelter");
        clock.forward(java.time.Duration.ofHours(5));
        assertThat(ids(open)).isEmpty();
    }

    private static Wanted words(String words) {
        return new Wanted(words, "", "", Optional.empty(), 0, Optional.empty(), "", false, false, false);
    }

    private List<String> ids(Wanted wanted) {
        return search.find(wanted, Locale.ENGLISH).stream()
                .map(found -> found.service().id())
                .toList();
    }
}
