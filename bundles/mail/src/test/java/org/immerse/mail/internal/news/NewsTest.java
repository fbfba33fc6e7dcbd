package org.immerse.mail.internal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.mail.internal.PostOffice.AMAL;
import static org.immerse.mail.internal.PostOffice.CLERK;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.Shared;
import org.immerse.api.event.Event;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.plan.Plans;
import org.immerse.api.plan.Reminder;
import org.immerse.api.request.InboxItem;
import org.immerse.api.request.InboxSource;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.mail.internal.PostOffice;
import org.immerse.mail.internal.smtp.MailHost;
import org.immerse.testing.StandIn;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NewsTest {
    private static final Event CHANGED =
            new Event("requests.changed", Map.of("request", "r", "person", "amal", "organisation", "office"));
    private static final Event BOOKED =
            new Event("appointments.changed", Map.of("calendar", "c", "appointment", "a", "person", "amal"));

    @AutoClose
    private final PostOffice office = new PostOffice(TestDatabase.h2());

    private final List<Appointment> appointments = new ArrayList<>();
    private final Map<String, Integer> unread = new HashMap<>();

    @Test
    void bothSidesOfARequestHearOfWhatTheyDidNotReadAndOnce() {
        office.news.addSource(of(requests()));
        office.subscribe(AMAL);
        office.subscribe(CLERK);
        unread.put("amal", 1);
        office.news.happened(CHANGED);
        office.news.happened(CHANGED);
        assertThat(to()).containsExactly("amal@example.org");
        unread.put("amal", 0);
        unread.put("clerk", 2);
        office.news.happened(CHANGED);
        assertThat(to()).containsExactly("amal@example.org", "clerk@example.org");
    }

    @Test
    void appointmentsThatAreBookedMovedOrCancelledAreToldAndMarksAreNot() {
        AppointmentNews news = appointmentNews();
        appointments.add(appointment("2026-11-26T08:00:00Z", Status.BOOKED, 0));
        assertThat(news.by(BOOKED, AMAL)).containsExactly("appointments:a:booked:0");
        assertThat(news.by(CHANGED, AMAL)).isEmpty();
        appointments.set(0, appointment("2026-11-26T08:00:00Z", Status.BOOKED, 1));
        assertThat(news.by(BOOKED, AMAL)).containsExactly("appointments:a:booked:1");
        appointments.set(0, appointment("2026-11-26T08:00:00Z", Status.CANCELLED_BY_HOST, 1));
        assertThat(news.by(BOOKED, AMAL)).containsExactly("appointments:a:cancelled");
        appointments.set(0, appointment("2026-11-26T08:00:00Z", Status.NO_SHOW, 1));
        assertThat(news.by(BOOKED, AMAL)).isEmpty();
        appointments.set(0, appointment("2026-11-20T08:00:00Z", Status.CANCELLED_BY_HOST, 1));
        assertThat(news.by(BOOKED, AMAL)).isEmpty();
    }

    @Test
    void theDayBeforeAnAppointmentItIsToldOfOnceMore() {
        office.news.addSource(appointmentNews());
        office.subscribe(AMAL);
        appointments.add(appointment("2026-11-25T22:30:00Z", Status.BOOKED, 0)); // the 26th in Nicosia
        office.news.today("amal");
        office.clock.forward(Duration.ofDays(1));
        office.news.today("amal");
        assertThat(to()).isEmpty();
        office.clock.forward(Duration.ofDays(1).minus(Duration.ofHours(1)));
        office.news.today("amal");
        office.news.today("amal");
        assertThat(to()).containsExactly("amal@example.org");
        office.clock.forward(Duration.ofHours(3));
        office.news.today("amal");
        assertThat(to()).hasSize(1);
    }

    @Test
    void whoBookedOnlyTodayForTomorrowKnows() {
        AppointmentNews news = appointmentNews();
        appointments.add(appointment("2026-11-24T08:00:00Z", Status.BOOKED, 0));
        assertThat(news.today(AMAL)).isEmpty();
    }

    @Test
    void remindersOfPlansAreNewsForAWeek() {
        LocalDate today = LocalDate.parse("2026-11-23");
        List<Reminder> reminders = List.of(
                reminder("new", today), reminder("week", today.minusDays(6)), reminder("old", today.minusDays(7)));
        PlanNews news = new PlanNews(office.site, office.clock);
        news.plans = List.of(proxy(Plans.class, reminders));
        assertThat(news.today(AMAL)).containsExactly("plans:p:new:3", "plans:p:week:3");
        assertThat(news.topics()).isEmpty();
    }

    @Test
    void linesOfTheInboxThatWaitAreNews() {
        InboxNews news = new InboxNews();
        news.sources = List.of(new InboxSource() {
            @Override
            public String module() {
                return "referrals";
            }

            @Override
            public List<InboxItem> items(User reader) {
                return List.of(item("referrals/1", true), item("referrals/2", false));
            }

            @Override
            public Set<String> topics() {
                return Set.of("referrals.changed");
            }
        });
        assertThat(news.topics()).containsExactly("referrals.changed");
        assertThat(news.by(new Event("referrals.changed", Map.of("person", "amal")), AMAL))
                .containsExactly("inbox:referrals/1:" + office.clock.millis());
        assertThat(news.by(CHANGED, AMAL)).isEmpty();
    }

    /** An entry that nobody verified is due on its last day; then it is no longer shown. */
    @Test
    void anOfficeHearsOfAnEntryOnItsLastDayAndOnceItLeftTheSite() {
        LocalDate last = LocalDate.parse("2026-11-25");
        List<WorkItem> work = new ArrayList<>(List.of(entry(last, "verify")));
        office.news.addSource(workNews(work));
        office.subscribe(CLERK);
        assertThat(office.dayAfter(Duration.ofDays(1))).hasSize(1);
        assertThat(office.dayAfter(Duration.ofDays(1))).hasSize(2);
        assertThat(office.dayAfter(Duration.ofHours(2))).hasSize(2);
        work.set(0, entry(last, "expired").atOnce());
        assertThat(office.dayAfter(Duration.ofDays(1))).hasSize(3);
        assertThat(receiver(office.last())).isEqualTo("clerk@example.org");
        assertThat(MailHost.words(office.last()))
                .contains("something new", "https://immerse.example/\n", "Something waits in your worklist:")
                .contains("https://immerse.example/worklist\n")
                .doesNotContain("freshness", "entry", "words", "Office");
        assertThat(office.dayAfter(Duration.ofDays(1))).hasSize(3);
    }

    @Test
    void theWorklistIsLinkedOnlyWhereItRunsAndSomethingStandsInIt() {
        office.subscribe(CLERK);
        office.outbox.tell("clerk", "requests:1:1");
        office.after(Duration.ofHours(1));
        assertThat(MailHost.words(office.last())).doesNotContain("worklist");
        office.running.clear();
        office.news.addSource(workNews(List.of(entry(LocalDate.parse("2026-11-23"), "verify"))));
        assertThat(office.dayAfter(Duration.ofHours(1))).hasSize(3);
        assertThat(MailHost.words(office.last())).contains("something new").doesNotContain("worklist");
    }

    @Test
    void eventsReachWhomTheyNameAndThoseOfOfficesTheyNameAndNobodyElse() {
        office.subscribe(AMAL);
        office.subscribe(CLERK);
        assertThat(office.outbox.readers(List.of("r", "office", ""))).containsExactly("clerk");
        assertThat(office.outbox.readers(List.of("amal", "office"))).containsExactly("amal", "clerk");
        assertThat(office.outbox.readers(List.of(""))).isEmpty();
    }

    @Test
    void aSourceThatFailsDoesNotKeepTheOthersSilent() {
        office.news.addSource(of(proxy(Requests.class, "not what was asked for")));
        office.news.addSource(of(requests()));
        office.subscribe(AMAL);
        unread.put("amal", 1);
        office.news.happened(CHANGED);
        assertThat(to()).hasSize(1);
    }

    /** To whom news went, in order. */
    private List<String> to() {
        return office.after(Duration.ofMinutes(5)).stream()
                .filter(mail -> MailHost.words(mail).contains("something new"))
                .map(NewsTest::receiver)
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private InboxItem item(String path, boolean waits) {
        Text words = Text.of("words");
        return new InboxItem(path, words, words, words, waits, false, office.clock.instant());
    }

    private static Reminder reminder(String step, LocalDate since) {
        return new Reminder("p", PlanStep.of(step, "paper", Text.of("t"), Text.of("w"), since.plusMonths(3)), 3, since);
    }

    private Appointment appointment(String start, Status status, int moves) {
        Instant begin = Instant.parse(start);
        return new Appointment(
                "a",
                "c",
                "amal",
                begin,
                begin.plusSeconds(1800),
                Mode.PHONE,
                status,
                new Shared("", "", ""),
                "",
                moves,
                office.clock.instant(),
                office.clock.instant());
    }

    private WorkNews workNews(List<WorkItem> work) {
        WorkNews news = new WorkNews(office.site, office.clock);
        news.sources = List.of(StandIn.of(
                WorkSource.class,
                (name, arguments) -> name.equals("items") ? List.copyOf(work) : Set.of("freshness.verified")));
        return news;
    }

    private static WorkItem entry(LocalDate day, String what) {
        Text words = Text.of("words");
        String kind = "freshness." + what;
        return WorkItem.by(day, kind + ".entry", kind, words, words, "freshness?entry=entry");
    }

    private Requests requests() {
        return (Requests) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {Requests.class},
                (self, method, arguments) -> Optional.of(request(((User) arguments[0]).id())));
    }

    private Request request(String reader) {
        Instant now = office.clock.instant();
        return new Request(
                "r",
                "t",
                "s",
                Party.person("amal"),
                Party.organisation("office"),
                Request.Status.SENT,
                now,
                now,
                List.of(),
                unread.getOrDefault(reader, 0));
    }

    private AppointmentNews appointmentNews() {
        AppointmentNews news = new AppointmentNews(office.site, office.clock);
        news.appointments = List.of(booked());
        return news;
    }

    private static RequestNews of(Requests requests) {
        RequestNews news = new RequestNews();
        news.requests = List.of(requests);
        return news;
    }

    private Appointments booked() {
        return (Appointments) Proxy.newProxyInstance(
                Appointments.class.getClassLoader(),
                new Class<?>[] {Appointments.class},
                (self, method, arguments) -> List.copyOf(appointments));
    }

    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
    }
}
