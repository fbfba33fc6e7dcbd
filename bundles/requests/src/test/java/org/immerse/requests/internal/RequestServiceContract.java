package org.immerse.requests.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.event.Event;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Request.Action;
import org.immerse.api.request.Request.Status;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What requests promise, on whichever database. */
abstract class RequestServiceContract {
    @AutoClose
    private final TestDatabase database;

    private final TestDesk desk;
    private final RequestService requests;

    RequestServiceContract(TestDatabase database) {
        this.database = database;
        desk = new TestDesk(database);
        requests = desk.requests;
    }

    @Test
    void goesFromApplicationToAgreementAndEnd() {
        String id = apply("Good morning").id();
        desk.clock.forward(Duration.ofHours(1));
        requests.act(desk.bruno, id, Action.SEE, "");
        requests.act(desk.bruno, id, Action.INVITE, "Come on Friday");
        requests.act(desk.amina, id, Action.AGREE, "");
        Request ended = requests.act(desk.amina, id, Action.CLOSE, "I found something nearer");
        assertThat(ended.steps())
                .extracting(Request.Step::status)
                .containsExactly(Status.SENT, Status.SEEN, Status.INVITED, Status.AGREED, Status.CLOSED);
        assertThat(ended.steps())
                .extracting(Request.Step::words)
                .containsExactly("Good morning", "", "Come on Friday", "", "I found something nearer");
        assertThat(ended.reason()).contains("I found something nearer");
        assertThat(ended.changed()).isAfter(ended.made());
    }

    @Test
    void tellsOthersOfEveryChangeByIdsOnly() {
        String id = apply("Good morning").id();
        requests.say(desk.bruno, id, "Hello");
        Event changed = new Event(
                "requests.changed",
                Map.of("request", id, "type", TestDesk.TYPE, "person", "amina", "organisation", "org-hotel"));
        assertThat(desk.events).containsExactly(changed, changed);
    }

    @Test
    void asksTheModuleBeforeTheOrganisationDecidesAndOnlyThen() {
        String id = apply("Good morning").id();
        requests.act(desk.bruno, id, Action.SEE, "");
        requests.act(desk.bruno, id, Action.INVITE, "Come on Friday");
        requests.act(desk.amina, id, Action.AGREE, "");
        refused(Kind.CONFLICT, () -> requests.act(desk.bruno, id, Action.DECLINE, "Too late"));
        assertThat(desk.decided).containsExactly("bruno INVITE SEEN Come on Friday");
    }

    @Test
    void changesNothingWhereTheModuleRefuses() {
        String id = apply("Good morning").id();
        desk.refusing = true;
        refused(Kind.UNAVAILABLE, () -> requests.act(desk.bruno, id, Action.DECLINE, "No"));
        assertThat(requests.find(desk.bruno, id).orElseThrow().status()).isEqualTo(Status.SENT);
    }

    @Test
    void refusesASecondOpenOneAndAllowsAnotherAfterTheEnd() {
        String first = apply("").id();
        refused(Kind.CONFLICT, () -> apply(""));
        refused(
                Kind.CONFLICT,
                () -> requests.send(
                        desk.bruno,
                        TestDesk.TYPE,
                        "job-1",
                        Party.organisation("org-hotel"),
                        Party.person("amina"),
                        ""));
        requests.act(desk.amina, first, Action.WITHDRAW, "");
        assertThat(apply("").id()).isNotEqualTo(first);
    }

    @Test
    void isSentByTheFirstSideOnlyAndBetweenAPersonAndAnOrganisation() {
        refused(
                Kind.FORBIDDEN,
                () -> requests.send(
                        desk.zoe, TestDesk.TYPE, "job-1", Party.person("amina"), Party.organisation("org-hotel"), ""));
        refused(
                Kind.FORBIDDEN,
                () -> requests.send(
                        desk.amina, TestDesk.TYPE, "job-1", Party.person("amina"), Party.person("zoe"), ""));
        desk.types.types = List.of();
        refused(Kind.UNAVAILABLE, () -> apply(""));
    }

    @Test
    void isSeenAndChangedByItsTwoSidesOnly() {
        String id = apply("").id();
        for (User stranger : List.of(desk.zoe, desk.dario)) {
            assertThat(requests.find(stranger, id)).isEmpty();
            assertThat(requests.of(stranger)).isEmpty();
            refused(Kind.NOT_FOUND, () -> requests.act(stranger, id, Action.WITHDRAW, ""));
            refused(Kind.NOT_FOUND, () -> requests.say(stranger, id, "Hello"));
            assertThat(requests.possible(stranger, requests.find(desk.amina, id).orElseThrow()))
                    .isEmpty();
        }
        assertThat(requests.find(desk.carla, id)).isPresent();
        assertThat(requests.possible(desk.carla, requests.find(desk.carla, id).orElseThrow()))
                .containsExactly(Action.SEE, Action.INVITE, Action.DECLINE);
        assertThat(requests.find(desk.amina, "no-such-id")).isEmpty();
        refused(Kind.NOT_FOUND, () -> requests.act(desk.amina, "no-such-id", Action.SEE, ""));
    }

    @Test
    void refusesWhatTheStatusDoesNotAllowAndNoesWithoutAReason() {
        String id = apply("").id();
        refused(Kind.CONFLICT, () -> requests.act(desk.amina, id, Action.AGREE, ""));
        refused(Kind.CONFLICT, () -> requests.act(desk.bruno, id, Action.AGREE, ""));
        assertThatThrownBy(() -> requests.act(desk.bruno, id, Action.DECLINE, "  "))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.INVALID);
                    assertThat(problem.fields().getFirst().field()).isEqualTo("reason");
                });
        requests.act(desk.bruno, id, Action.DECLINE, "The place is taken");
        refused(Kind.CONFLICT, () -> requests.say(desk.amina, id, "Why?"));
    }

    @Test
    void takesMessagesOfUpToFourThousandCharacters() {
        String id = apply("").id();
        refused(Kind.INVALID, () -> requests.say(desk.amina, id, " \n "));
        refused(Kind.INVALID, () -> requests.say(desk.amina, id, "x".repeat(4001)));
        Request request = requests.say(desk.amina, id, "م".repeat(4000));
        assertThat(request.steps().getLast().words()).hasSize(4000);
        assertThat(request.steps().getLast().message()).isTrue();
        assertThat(request.status()).isEqualTo(Status.SENT);
    }

    @Test
    void countsWhatEachSideHasNotSeen() {
        String id = apply("").id();
        assertThat(requests.unread(desk.amina)).isZero();
        assertThat(requests.unread(desk.bruno)).isEqualTo(1);
        requests.markRead(desk.carla, id);
        assertThat(requests.unread(desk.bruno)).isZero();
        requests.say(desk.bruno, id, "Hello");
        requests.act(desk.bruno, id, Action.INVITE, "");
        assertThat(requests.find(desk.amina, id).orElseThrow().unread()).isEqualTo(2);
        assertThat(requests.unread(desk.amina)).isEqualTo(1);
        requests.markRead(desk.amina, id);
        assertThat(requests.unread(desk.amina)).isZero();
        int before = desk.events.size();
        requests.markRead(desk.amina, id);
        assertThat(desk.events).hasSize(before);
    }

    @Test
    void listsTheLastChangedFirst() {
        String first = apply("").id();
        desk.clock.forward(Duration.ofMinutes(1));
        String second = requests.send(
                        desk.amina, TestDesk.TYPE, "job-2", Party.person("amina"), Party.organisation("org-hotel"), "")
                .id();
        assertThat(requests.of(desk.amina)).extracting(Request::id).containsExactly(second, first);
        desk.clock.forward(Duration.ofMinutes(1));
        requests.say(desk.bruno, first, "Hello");
        assertThat(requests.of(desk.bruno)).extracting(Request::id).containsExactly(first, second);
        assertThat(requests.about(desk.carla, TestDesk.TYPE, "job-2"))
                .extracting(Request::id)
                .containsExactly(second);
        assertThat(requests.about(desk.dario, TestDesk.TYPE, "job-2")).isEmpty();
    }

    @Test
    void opensContactDataToBothSidesOnlyWhileTheyAgree() {
        String id = apply("").id();
        requests.act(desk.bruno, id, Action.INVITE, "");
        assertThat(requests.contact(desk.bruno, id)).isEmpty();
        assertThat(requests.contact(desk.amina, id)).isEmpty();
        assertThat(desk.seen).isEmpty();
        requests.act(desk.amina, id, Action.AGREE, "");
        assertThat(requests.contact(desk.carla, id))
                .containsExactly(Map.entry(Contacts.NAME, "Amina H."), Map.entry(Contacts.PHONE, "612 345 678"));
        assertThat(desk.seen).containsExactly("jobs-spain.agreed amina");
        assertThat(requests.contact(desk.amina, id))
                .containsExactly(
                        Map.entry(Contacts.ORGANISATION, "Hotel Sol"),
                        Map.entry(Contacts.NAME, "Bruno"),
                        Map.entry(Contacts.EMAIL, "bruno@hotel.example"));
        assertThat(requests.contact(desk.zoe, id)).isEmpty();
        requests.act(desk.bruno, id, Action.CLOSE, "Done");
        assertThat(requests.contact(desk.bruno, id)).isEmpty();
    }

    @Test
    void isTakenOutWithThePersonsFile() {
        String id = apply("Good morning").id();
        Map<String, Object> out = desk.data.export("amina");
        assertThat(out.toString()).contains(id, "Good morning", "org-hotel", "SENT");
        assertThat(desk.data.export("zoe")).isEmpty();
    }

    @Test
    void erasingEndsItAndTakesAwayWhoTheyWereAndWhatTheyWrote() {
        String id = apply("I am Amina").id();
        requests.say(desk.bruno, id, "Hello there");
        requests.say(desk.amina, id, "My number is 612");
        desk.data.erase("amina");
        Request left = requests.find(desk.bruno, id).orElseThrow();
        assertThat(left.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(left.person().id()).isEqualTo("erased");
        assertThat(left.steps()).extracting(Request.Step::words).containsExactly("", "Hello there", "", "");
        assertThat(requests.of(desk.amina)).isEmpty();
        assertThat(desk.data.export("amina")).isEmpty();
        assertThat(desk.events.getLast().ids()).doesNotContainValue("amina");
        desk.data.erase("amina");
    }

    private Request apply(String words) {
        return requests.send(
                desk.amina, TestDesk.TYPE, "job-1", Party.person("amina"), Party.organisation("org-hotel"), words);
    }

    private static void refused(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::kind)
                .isEqualTo(kind);
    }
}
