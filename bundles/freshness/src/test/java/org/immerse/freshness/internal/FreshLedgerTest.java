package org.immerse.freshness.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.immerse.freshness.internal.SomeEntry.ADMIN;
import static org.immerse.freshness.internal.SomeEntry.CLERK;
import static org.immerse.freshness.internal.SomeEntry.SUBJECT;
import static org.immerse.freshness.internal.SomeEntry.entry;
import static org.immerse.freshness.internal.SomeEntry.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.event.Event;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.Standing.Level;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.freshness.internal.persistence.TriedLink;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.immerse.freshness.internal.persistence.Verifications;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FreshLedgerTest {
    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final PersistenceUnit unit = database.unit("freshness");
    private final TestClock clock = SomeEntry.clock();
    private final List<Event> events = new ArrayList<>();
    private final Verifications verifications = verifications();
    private final TriedLinks links = new TriedLinks(unit, (transaction, event) -> events.add(event));
    private final SomeEntry.Source source = new SomeEntry.Source();
    private final FreshLedger ledger = ledger(verifications);
    private final FreshnessWork work = new FreshnessWork(ledger, SomeEntry.site());

    private Verifications verifications() {
        return new Verifications(
                unit,
                (transaction, event) -> events.add(event),
                () -> UUID.randomUUID().toString());
    }

    private FreshLedger ledger(Verifications table) {
        return SomeEntry.ledger(table, links, clock, source);
    }

    private LedgerEntry service() {
        Instant now = clock.instant();
        return entry(
                SUBJECT,
                "office",
                fact("hours", FactKind.HOURS, "", now),
                fact("phone", FactKind.CONTACT, "", now),
                fact("website", FactKind.CONTACT, "https://office.example/", now),
                fact("cost", FactKind.COST, "", now));
    }

    private void daysPass(int days) {
        clock.forward(Duration.ofDays(days));
    }

    private Level level() {
        return ledger.standing(SUBJECT).orElseThrow().level();
    }

    @Test
    void anEntrySinksWarnsAndIsNoLongerShownWithinAYearAndOneTapBringsItBack() {
        source.entries.add(service());
        assertThat(level()).isEqualTo(Level.FRESH);
        daysPass(91);
        assertThat(level()).isEqualTo(Level.AGING);
        daysPass(66);
        assertThat(level()).isEqualTo(Level.STALE);
        daysPass(90);
        assertThat(level()).isEqualTo(Level.EXPIRED);
        daysPass(118);
        assertThat(ledger.find(SUBJECT).orElseThrow().keptBack()).isTrue();
        ledger.verify(CLERK, SUBJECT, Set.of());
        assertThat(level()).isEqualTo(Level.FRESH);
        assertThat(ledger.find(SUBJECT).orElseThrow().keptBack()).isFalse();
        assertThat(events)
                .extracting(event -> event.topic() + " " + event.ids())
                .contains("freshness.verified {subject=" + SUBJECT + "}");
    }

    @Test
    void everyKindWithTheDefaultsIsGoneWithinAYearButForPlacesWordsAndLaws() {
        Instant now = clock.instant();
        for (FactKind kind : FactKind.values()) {
            source.entries.add(entry("directory." + kind.code(), "office", fact("one", kind, "", now)));
        }
        daysPass(365);
        assertThat(ledger.all())
                .filteredOn(one -> !one.keptBack())
                .extracting(one -> one.entry().subject())
                .containsExactly("directory.address", "directory.words", "directory.law");
    }

    @Test
    void whatWasVerifiedIsThereAfterARestartWithTheNameOfTheOffice() {
        source.entries.add(service());
        daysPass(100);
        ledger.verify(CLERK, SUBJECT, Set.of("hours"));
        assertThat(ledger(verifications()).standing(SUBJECT).orElseThrow().facts())
                .filteredOn(fact -> fact.name().equals("hours"))
                .singleElement()
                .satisfies(hours -> {
                    assertThat(hours.by()).isEqualTo("Citizen Service Centre");
                    assertThat(hours.value()).isEqualTo(1);
                });
        assertThat(level()).isEqualTo(Level.FRESH);
        daysPass(25);
        assertThat(level()).isEqualTo(Level.AGING);
    }

    @Test
    void whatIsTakenBackCountsNoMoreAndWhatCountedBeforeCountsAgain() {
        source.entries.add(service());
        daysPass(100);
        ledger.verify(CLERK, SUBJECT, Set.of());
        daysPass(100);
        Instant before = ledger.standing(SUBJECT).orElseThrow().verified();
        String tap = ledger.keep(CLERK, SUBJECT, Set.of());
        User other = new User("other", "o", "O", Set.of(Role.PROVIDER), CLERK.organisation());
        assertThatThrownBy(() -> ledger.takeBack(other, tap)).isInstanceOf(ProblemException.class);
        ledger.takeBack(CLERK, tap);
        assertThat(ledger.standing(SUBJECT).orElseThrow().verified()).isEqualTo(before);
        assertThat(ledger(verifications()).standing(SUBJECT).orElseThrow().verified())
                .isEqualTo(before);
        assertThatThrownBy(() -> ledger.takeBack(CLERK, tap)).isInstanceOf(ProblemException.class);
    }

    @Test
    void onlyTheOwnersOwnStaffAndAdministratorsVerify() {
        source.entries.add(service());
        source.entries.add(entry("directory.nobody", "", fact("hours", FactKind.HOURS, "", clock.instant())));
        User stranger = new User(
                "s", "s", "S", Set.of(Role.PROVIDER), Optional.of(new Organisation("other", "Another office")));
        User caseworker = new User("c", "c", "C", Set.of(Role.CASEWORKER), CLERK.organisation());
        User homeless = new User("h", "h", "H", Set.of(Role.PROVIDER), Optional.empty());
        for (User user : List.of(stranger, caseworker, homeless)) {
            assertThatThrownBy(() -> ledger.verify(user, SUBJECT, Set.of()))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.FORBIDDEN));
            assertThatThrownBy(() -> ledger.verify(user, "directory.nobody", Set.of()))
                    .isInstanceOf(ProblemException.class);
        }
        ledger.verify(ADMIN, SUBJECT, Set.of());
        ledger.verify(ADMIN, "directory.nobody", Set.of());
        assertThat(ledger.standing("directory.nobody")
                        .orElseThrow()
                        .facts()
                        .getFirst()
                        .by())
                .isEqualTo("IMMERSE Cyprus");
        assertThatThrownBy(() -> ledger.verify(ADMIN, "directory.nothing", Set.of()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> ledger.verify(ADMIN, SUBJECT, Set.of("no-such-fact")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void theOwnerHasItToDoAndIsToldOnceItIsNoLongerShown() {
        source.entries.add(service());
        assertThat(work.items(CLERK)).isEmpty();
        daysPass(91);
        assertThat(work.items(CLERK)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("freshness.verify");
            assertThat(item.due())
                    .hasValue(ledger.standing(SUBJECT).orElseThrow().until());
            assertThat(item.urgent()).isFalse();
        });
        daysPass(200);
        assertThat(work.items(CLERK)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("freshness.expired");
            assertThat(item.urgent()).isTrue();
            assertThat(item.due())
                    .hasValue(ledger.standing(SUBJECT).orElseThrow().until());
        });
        assertThat(work.items(ADMIN)).isEmpty();
        source.keepsBack = false;
        assertThat(work.items(CLERK))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("freshness.verify"));
    }

    @Test
    void aBrokenLinkIsToDoUntilItIsChanged() {
        source.entries.add(service());
        links.keep(List.of(new TriedLink(
                SUBJECT, "website", "https://office.example/", TriedLink.Answer.MISSING, clock.instant())));
        assertThat(work.items(CLERK))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("freshness.link"));
        assertThat(new TriedLinks(unit, (transaction, event) -> {}).broken(source.entries.getFirst()))
                .containsExactly("website");
        source.entries.set(
                0,
                entry(
                        SUBJECT,
                        "office",
                        fact("website", FactKind.CONTACT, "https://office.example/new", clock.instant())));
        assertThat(work.items(CLERK)).isEmpty();
    }

    @Test
    void theScoreIsThatOfTheOwnersOwnEntries() {
        assertThat(ledger.score("office")).isEmpty();
        source.entries.add(service());
        source.entries.add(entry("directory.other", "other", fact("hours", FactKind.HOURS, "", Instant.EPOCH)));
        assertThat(ledger.score("office")).hasValue(1);
    }

    @Test
    void anErasedAccountLeavesWhatItVerifiedWithoutItself() {
        source.entries.add(service());
        daysPass(10);
        String tap = ledger.keep(CLERK, SUBJECT, Set.of());
        new VerifierData(verifications).erase("clerk");
        assertThat(verifications.madeBy(tap)).hasValue("");
        assertThat(ledger(verifications()).standing(SUBJECT).orElseThrow().verified())
                .isEqualTo(clock.instant());
    }
}
