package org.immerse.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.event.Event;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.entry.State;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static final Localized NONE = new Localized(Map.of());
    private static final Provider PROVIDER = new Provider(
            "office",
            Provider.Kind.PUBLIC_OFFICE,
            Generated.english("Office"),
            NONE,
            new Contact(List.of(new Contact.Phone("+357 22 000 000", NONE)), "", ""),
            List.of(new Provider.Place(
                    "office-main",
                    NONE,
                    new Provider.Address(NONE, "1010", Generated.english("Nicosia"), "CY-01"),
                    Optional.empty(),
                    NONE,
                    Set.of(),
                    Hours.UNKNOWN)),
            "org-1",
            true);

    @AutoClose
    private final TestDirectory site = new TestDirectory();

    private static PublicService service(String summary, String phone) {
        return new PublicService(
                "health-card",
                "office",
                new PublicService.Wording(
                        new Localized(Map.of("en", "Health card", "el", "Κάρτα υγείας")),
                        Generated.english(summary),
                        NONE,
                        Generated.english("doctor, insurance"),
                        NONE),
                Set.of("health"),
                Set.of("arrived"),
                new Terms(
                        Set.of(Terms.Channel.OFFICE),
                        true,
                        List.of("el", "en"),
                        false,
                        new Terms.Cost(Terms.Cost.Kind.FREE, Optional.empty(), NONE),
                        List.of(),
                        Optional.empty()),
                List.of(new PublicService.At("office-main", Hours.UNKNOWN)),
                new Contact(List.of(new Contact.Phone(phone, NONE)), "", ""),
                "",
                List.of(),
                false,
                true);
    }

    private static Content content(String summary) {
        return new Content.Service(service(summary, "+357 22 000 001"));
    }

    @Test
    void isSeenOnlyOnceItIsPublished() {
        site.publish(PROVIDER);
        Entry draft = site.entries.save(TestDirectory.OFFICE, content("Get it."), 0);
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(site.directory.service("health-card")).isEmpty();

        assertThat(site.entries
                        .submit(TestDirectory.OFFICE, EntryKind.SERVICE, "health-card")
                        .state())
                .isEqualTo(State.REVIEW);
        site.entries.publish(TestDirectory.ADMIN, EntryKind.SERVICE, "health-card");

        assertThat(site.directory.service("health-card")).contains(service("Get it.", "+357 22 000 001"));
        assertThat(site.events).contains(new Event("directory.changed", Map.of("service", "health-card")));
        assertThat(site.concepts.search("public-service", "κάρτα υγείας", Locale.of("el"), 5))
                .extracting(match -> match.concept().notation())
                .containsExactly("health-card");
        assertThat(site.concepts.search("public-service", "insurance", Locale.ENGLISH, 5))
                .hasSize(1);
    }

    @Test
    void staffOfAnotherOfficeMayNotTouchIt() {
        site.publish(PROVIDER, service("Get it.", "+357 22 000 001"));
        assertThat(site.entries.of(TestDirectory.OTHER)).isEmpty();
        assertThat(site.entries.of(TestDirectory.OFFICE)).hasSize(2);
        assertThat(site.entries.find(TestDirectory.OTHER, EntryKind.SERVICE, "health-card"))
                .isEmpty();
        assertThatThrownBy(() -> site.entries.save(TestDirectory.OTHER, content("Mine."), 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.FORBIDDEN));
        assertThatThrownBy(() -> site.entries.publish(TestDirectory.OFFICE, EntryKind.SERVICE, "health-card"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void staffCannotTakeAProviderOver() {
        site.publish(PROVIDER);
        Provider taken = new Provider(
                "office",
                PROVIDER.kind(),
                Generated.english("Ours now"),
                NONE,
                Contact.NONE,
                PROVIDER.places(),
                "org-2",
                true);
        assertThatThrownBy(() -> site.entries.save(TestDirectory.OTHER, new Content.Office(taken), 1))
                .isInstanceOf(ProblemException.class);
        Entry saved = site.entries.save(TestDirectory.OFFICE, new Content.Office(taken), 1);
        assertThat(saved.content())
                .isInstanceOfSatisfying(
                        Content.Office.class,
                        office -> assertThat(office.provider().account()).isEqualTo("org-1"));
    }

    @Test
    void tellsTheSecondOfTwoEditorsAtOnce() {
        site.publish(PROVIDER);
        Entry first = site.entries.save(TestDirectory.OFFICE, content("One."), 0);
        site.entries.save(TestDirectory.ADMIN, content("Two."), first.revision());
        assertThatThrownBy(() -> site.entries.save(TestDirectory.OFFICE, content("Three."), first.revision()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.CONFLICT));
    }

    @Test
    void ofTwoEditorsSavingAtOnceExactlyOneIsTold() throws InterruptedException {
        site.publish(PROVIDER);
        Entry first = site.entries.save(TestDirectory.OFFICE, content("One."), 0);
        CountDownLatch start = new CountDownLatch(1);
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        List<Thread> editors = Stream.of("Two.", "Three.")
                .map(words -> Thread.ofVirtual()
                        .start(() -> outcomes.add(outcome(
                                start,
                                () -> site.entries.save(TestDirectory.OFFICE, content(words), first.revision())))))
                .toList();
        start.countDown();
        for (Thread editor : editors) {
            editor.join();
        }
        assertThat(outcomes).containsExactlyInAnyOrder("done", "CONFLICT");
    }

    private static String outcome(CountDownLatch start, Runnable step) {
        try {
            start.await();
            step.run();
            return "done";
        } catch (ProblemException problem) {
            return problem.kind().name();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }

    @Test
    void whatIsGivenBackIsADraftWithAReasonUntilItIsHandedInAgain() {
        Entry seen = handedIn();
        assertThat(site.reviews.waiting(TestDirectory.ADMIN)).containsExactly(seen);
        site.events.clear();

        Entry back = site.reviews.giveBack(TestDirectory.ADMIN, seen, " Say what it costs. ");
        assertThat(back.state()).isEqualTo(State.DRAFT);
        assertThat(site.reviews.reason(back)).get().satisfies(returned -> {
            assertThat(returned.reason()).isEqualTo("Say what it costs.");
            assertThat(returned.by()).isEqualTo("Demo site");
        });
        assertThat(site.events).containsExactly(new Event("directory.moved", Map.of("service", "health-card")));
        assertThat(site.reviews.waiting(TestDirectory.ADMIN)).isEmpty();
        assertThat(site.reviews.waiting(TestDirectory.OFFICE)).containsExactly(back);
        assertThat(site.reviews.waiting(TestDirectory.OTHER)).isEmpty();

        site.entries.save(TestDirectory.OFFICE, content("Get it. It is free."), back.revision());
        assertThat(site.reviews.waiting(TestDirectory.OFFICE)).hasSize(1);
        site.entries.submit(TestDirectory.OFFICE, EntryKind.SERVICE, "health-card");
        assertThat(site.reviews.waiting(TestDirectory.OFFICE)).isEmpty();
        assertThat(site.reviews.reasons()).isEmpty();
        assertThat(site.reviews.history(TestDirectory.OFFICE, EntryKind.SERVICE, "health-card"))
                .hasSize(1);
        assertThat(site.reviews.history(TestDirectory.OTHER, EntryKind.SERVICE, "health-card"))
                .isEmpty();
    }

    private Entry handedIn() {
        site.publish(PROVIDER);
        site.entries.save(TestDirectory.OFFICE, content("Get it."), 0);
        return site.entries.submit(TestDirectory.OFFICE, EntryKind.SERVICE, "health-card");
    }

    @Test
    void onlyAdministratorsGiveBackAndOnlyWithAReasonThatFits() {
        Entry seen = handedIn();
        assertThatThrownBy(() -> site.reviews.giveBack(TestDirectory.OFFICE, seen, "No."))
                .hasMessageContaining("not-yours");
        for (String reason : List.of(" \n", "x".repeat(1001))) {
            assertThatThrownBy(() -> site.reviews.giveBack(TestDirectory.ADMIN, seen, reason))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.fields())
                                    .extracting(ProblemException.FieldProblem::field)
                                    .containsExactly("reason"));
        }
        assertThat(site.reviews.waiting(TestDirectory.ADMIN)).containsExactly(seen);
    }

    @Test
    void ofTwoReviewersAtOnceExactlyOneActsAndTheOtherIsTold() throws InterruptedException {
        Entry seen = handedIn();
        CountDownLatch start = new CountDownLatch(1);
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        List<Runnable> steps = List.of(
                () -> site.entries.publish(TestDirectory.ADMIN, seen),
                () -> site.reviews.giveBack(TestDirectory.ADMIN, seen, "Say what it costs."));
        List<Thread> reviewers = steps.stream()
                .map(step -> Thread.ofVirtual().start(() -> outcomes.add(outcome(start, step))))
                .toList();
        start.countDown();
        for (Thread reviewer : reviewers) {
            reviewer.join();
        }
        assertThat(outcomes).containsExactlyInAnyOrder("done", "CONFLICT");
        assertThat(site.directory.service("health-card").isPresent())
                .isNotEqualTo(site.reviews.reasons().containsKey("service:health-card"));
        for (Runnable step : steps) {
            assertThatThrownBy(step::run)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.CONFLICT));
        }
    }

    @Test
    void whatDidNotChangeKeepsItsVerifierAndDate() {
        site.publish(PROVIDER, service("Get it.", "+357 22 000 001"));
        Mark before = site.mark();
        site.clock.forward(Duration.ofDays(30));
        site.entries.publish(
                TestDirectory.ADMIN,
                List.of(new Content.Service(service("Get it.", "+357 22 000 999"))),
                new Mark(site.tables.now(), "The editors"));

        Published published =
                site.directory.published(EntryKind.SERVICE, "health-card").orElseThrow();
        assertThat(published.version()).isEqualTo(2);
        assertThat(published.marks())
                .containsEntry(FactKind.WORDS, before)
                .containsEntry(FactKind.TERMS, before)
                .containsEntry(FactKind.CONTACT, new Mark(site.tables.now(), "The editors"));
        assertThat(site.facts
                        .entry("directory.service.health-card")
                        .orElseThrow()
                        .facts())
                .filteredOn(fact -> fact.kind() == FactKind.CONTACT)
                .singleElement()
                .satisfies(fact -> assertThat(fact.since()).isEqualTo(site.tables.now()));
    }

    @Test
    void anEarlierVersionComesBack() {
        site.publish(PROVIDER, service("First.", "+357 22 000 001"));
        site.entries.save(TestDirectory.OFFICE, content("Second."), 1);
        site.entries.publish(TestDirectory.ADMIN, EntryKind.SERVICE, "health-card");
        assertThat(site.entries.versions(TestDirectory.OFFICE, EntryKind.SERVICE, "health-card"))
                .satisfiesExactly(
                        second -> assertThat(second.changes()).singleElement().satisfies(change -> {
                            assertThat(change.path()).isEqualTo("wording/summary/en");
                            assertThat(change.before()).isEqualTo("First.");
                            assertThat(change.after()).isEqualTo("Second.");
                        }),
                        first -> assertThat(first.changes()).isEmpty());

        site.entries.restore(TestDirectory.OFFICE, EntryKind.SERVICE, "health-card", 1);
        site.entries.publish(TestDirectory.ADMIN, EntryKind.SERVICE, "health-card");
        assertThat(site.directory.service("health-card")).contains(service("First.", "+357 22 000 001"));
        assertThat(site.directory
                        .published(EntryKind.SERVICE, "health-card")
                        .orElseThrow()
                        .version())
                .isEqualTo(3);
    }

    @Test
    void aProviderStaysWhileItHasServices() {
        site.publish(PROVIDER, service("Get it.", "+357 22 000 001"));
        assertThatThrownBy(() -> site.entries.withdraw(TestDirectory.ADMIN, EntryKind.PROVIDER, "office"))
                .isInstanceOf(ProblemException.class);
        assertThat(site.entries
                        .withdraw(TestDirectory.ADMIN, EntryKind.SERVICE, "health-card")
                        .state())
                .isEqualTo(State.WITHDRAWN);
        assertThat(site.directory.services()).isEmpty();
        site.entries.withdraw(TestDirectory.ADMIN, EntryKind.PROVIDER, "office");
        assertThat(site.directory.providers()).isEmpty();
    }

    @Test
    void saysByFieldWhatKeepsItFromBeingPublished() {
        site.publish(PROVIDER);
        PublicService good = service("", "no number");
        PublicService bad = new PublicService(
                "health-card",
                "office",
                new PublicService.Wording(good.wording().name(), NONE, NONE, NONE, NONE),
                Set.of("no-topic"),
                Set.of(),
                good.terms(),
                List.of(new PublicService.At("elsewhere", Hours.UNKNOWN)),
                good.contact(),
                "",
                List.of(),
                false,
                false);
        assertThat(site.entries.problems(new Content.Service(bad)))
                .extracting(ProblemException.FieldProblem::field)
                .containsExactlyInAnyOrder("wording.summary", "topics", "at.0.place", "contact.phones.0.number");
    }

    @Test
    void theNextStartMendsWhatAStopLeftBehind() {
        site.publish(PROVIDER, service("Get it.", "+357 22 000 001"));
        site.graphs.remove(EntryKind.SERVICE, "health-card");
        site.graphs.refresh();
        assertThat(site.directory.services()).isEmpty();
        site.entries();
        assertThat(site.directory.services()).hasSize(1);
    }
}
