package org.immerse.appointments.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.appointments.internal.Desks.AMINA;
import static org.immerse.appointments.internal.Desks.BASSAM;
import static org.immerse.appointments.internal.Desks.CLERK;
import static org.immerse.appointments.internal.Desks.OTHER_CLERK;
import static org.immerse.appointments.internal.Desks.WORDS;
import static org.immerse.appointments.internal.Desks.at;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.AppointmentSource;
import org.immerse.api.event.Event;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.appointments.internal.Desks;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show, and to whom: every word of them is looked at. */
@SuppressWarnings("NullAway") // the views do not read the event
class ViewsTest {
    private final Desks desks = new Desks(TestDatabase.h2());
    /** Held for as long as a test runs: what is current is held weakly. */
    private final UI page = new UI();

    private final Messages messages = messages();
    private @Nullable User signedIn = AMINA;
    private Consumer<Event> happened = event -> {};
    private final Live live = (component, topics, action) -> happened = action;
    private final UserSession session = session();

    @BeforeEach
    void aPageIsOpen() {
        UI.setCurrent(page);
        page.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
        desks.close();
    }

    @Test
    void aTimeIsChosenAndBookedAndStandsInMyAppointments() {
        String calendar = desks.wednesdays(1).id();
        BookView page = book(calendar);
        assertThat(words(page)).contains("Health card", "12, Ledra", "Passport", "09:00", "10:00", "11:00");
        press(page, "09:00");
        assertThat(words(page)).contains("appointments.book.check", "09:00 10:00", "appointments.book.seen");
        press(page, "appointments.book.go");
        assertThat(words(page)).contains("appointments.book.done", "appointments.calendar");
        assertThat(desks.appointments.of("amina")).hasSize(1);
        assertThat(words(mine())).contains("appointments.next", "Health card", "Citizens’ office", "Passport");
    }

    @Test
    void aTimeThatSomebodyElseTakesGoesFromTheOpenPageAndFromTheForm() {
        String calendar = desks.wednesdays(1).id();
        BookView page = book(calendar);
        desks.appointments.book(BASSAM, calendar, at("2026-11-25", "09:00"), WORDS);
        happened.accept(desks.events.getLast());
        assertThat(first(words(page))).doesNotContain("09:00");
        press(page, "10:00");
        desks.clock.forward(Duration.ofSeconds(1));
        desks.appointments.book(Desks.CHIARA, calendar, at("2026-11-25", "10:00"), WORDS);
        happened.accept(desks.events.getLast());
        assertThat(words(page)).contains("appointments.book.lost").doesNotContain("appointments.book.check");
        assertThat(desks.appointments.of("amina")).isEmpty();
    }

    @Test
    void whoComesTooLateReadsItAndChoosesAgain() {
        String calendar = desks.wednesdays(1).id();
        BookView page = book(calendar);
        press(page, "09:00");
        desks.appointments.book(BASSAM, calendar, at("2026-11-25", "09:00"), WORDS);
        press(page, "appointments.book.go");
        happened.accept(desks.events.getLast());
        assertThat(words(page)).contains("appointments.book.lost", "appointments.book.times");
    }

    @Test
    void aMoveAsksNothingAgain() {
        String calendar = desks.wednesdays(1).id();
        Appointment booked = desks.appointments.book(AMINA, calendar, at("2026-11-25", "09:00"), WORDS);
        assertThat(words(book(calendar))).contains("appointments.book.mine");
        BookView page = book(calendar);
        page.move(booked.id());
        press(page, "11:00");
        assertThat(words(page)).doesNotContain("appointments.book.seen");
        press(page, "appointments.book.move-go");
        assertThat(desks.appointments.of("amina").getFirst().start()).isEqualTo(at("2026-11-25", "11:00"));
    }

    @Test
    void strangersReadTheTimesAndSignInToBook() {
        String calendar = desks.wednesdays(1).id();
        signedIn = null;
        BookView page = book(calendar);
        press(page, "09:00");
        assertThat(words(page)).contains("09:00").doesNotContain("appointments.book.check");
        String hidden =
                desks.appointments.open(CLERK, Desks.Office.KIND, "private").id();
        assertThat(words(book(hidden))).contains("appointments.book.missing").doesNotContain("Health card");
        assertThat(words(book("none"))).contains("appointments.book.missing");
    }

    @Test
    void whereNothingIsFreeOneCanWaitAndIsOfferedWhatIsGivenBack() {
        String calendar = desks.calendar().id();
        desks.appointments.offer(
                CLERK,
                calendar,
                at("2026-11-25", "09:00"),
                Duration.ofHours(1),
                1,
                org.immerse.api.appointment.Mode.PHONE);
        Appointment taken = desks.appointments.book(BASSAM, calendar, at("2026-11-25", "09:00"), WORDS);
        BookView page = book(calendar);
        press(page, "appointments.wait");
        assertThat(words(page)).contains("appointments.wait.on");
        assertThat(words(mine())).contains("appointments.waiting").doesNotContain("appointments.offer.title");
        desks.appointments.cancel(BASSAM, taken.id(), "");
        assertThat(words(mine())).contains("appointments.offer.title", "13:00");
    }

    @Test
    void whatOthersPlanStandsThereToo() {
        AppointmentSource visits = new AppointmentSource() {
            @Override
            public String module() {
                return "demo";
            }

            @Override
            public List<Planned> planned(User user) {
                return user.equals(AMINA)
                        ? List.of(new Planned(
                                "v1",
                                Text.verbatim("Visit of a room"),
                                Text.verbatim("Giulia"),
                                at("2026-11-24", "09:00"),
                                at("2026-11-24", "10:00"),
                                Text.verbatim("Via Larga"),
                                "demo/visit"))
                        : List.of();
            }
        };
        assertThat(desks.people.hasAny(AMINA)).isFalse();
        desks.plannedBy(visits);
        assertThat(words(mine())).contains("Visit of a room", "Giulia", "Via Larga", "appointments.calendar");
        assertThat(desks.people.hasAny(AMINA)).isTrue();
        assertThat(desks.people.hasAny(BASSAM)).isFalse();
    }

    @Test
    void staffReadWhoComesAndMarkThem() {
        String calendar = desks.wednesdays(1).id();
        desks.appointments.book(AMINA, calendar, at("2026-11-25", "09:00"), WORDS);
        signedIn = CLERK;
        assertThat(words(manage(calendar, "2026-11-25")))
                .contains("Health card", "Amina", "My card is lost.", "appointments.manage.rule")
                .doesNotContain("amina@example.org", "appointments.manage.came");
        assertThat(words(manage(calendar, "2026-11-24"))).contains("appointments.manage.nobody");
        desks.clock.forward(Duration.ofDays(2));
        ManageView page = manage(calendar, "2026-11-25");
        press(page, "appointments.manage.came");
        assertThat(desks.appointments.of("amina").getFirst().status()).isEqualTo(Status.ATTENDED);
        assertThat(words(manage("", ""))).contains("Health card", "appointments.manage.counts");
    }

    @Test
    void nobodyElseOpensACalendar() {
        String calendar = desks.wednesdays(1).id();
        desks.appointments.book(AMINA, calendar, at("2026-11-25", "09:00"), WORDS);
        for (User other : List.of(OTHER_CLERK, BASSAM)) {
            signedIn = other;
            assertThat(words(manage(calendar, "2026-11-25")))
                    .contains("appointments.problem.missing")
                    .doesNotContain("Amina", "Health card");
            assertThat(words(manage("", ""))).contains("appointments.manage.none");
        }
    }

    @Test
    void aSlipSaysInBothLanguagesWhatWhereAndWhenAndNothingTheyToldTheOffice() {
        Appointment booked = desks.appointments.book(AMINA, desks.wednesdays(1).id(), at("2026-11-25", "09:00"), WORDS);
        assertThat(links(mine())).contains("appointments/slip/" + booked.id());
        SlipView slip = slip(booked.id());
        List<String> cells = all(slip.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals("td"))
                .map(cell ->
                        cell.getAttribute("lang") + " " + cell.getAttribute("dir") + " " + cell.getTextRecursively())
                .toList();
        assertThat(cells).hasSize(12);
        assertThat(cells.get(0)).startsWith("en ltr").contains("Health card", "Citizens’ office");
        assertThat(cells.get(2)).contains("appointments.slip.when", "Wednesday", "25 November 2026", "09:00 10:00");
        assertThat(cells.get(3)).startsWith("ar rtl").contains("الأربعاء", "25 نوفمبر 2026", "09:00 10:00");
        assertThat(cells.get(5)).contains("appointments.mode.in-person");
        assertThat(cells.get(7)).contains("12, Ledra");
        assertThat(cells.get(9)).contains("Passport");
        assertThat(words(slip)).doesNotContain("Amina", "My card is lost.", "appointments.slip.over");
    }

    @Test
    void aSlipOfWhatIsCancelledOrOverSaysSo() {
        String calendar = desks.wednesdays(2).id();
        Appointment first = desks.appointments.book(AMINA, calendar, at("2026-11-25", "09:00"), WORDS);
        desks.appointments.cancel(AMINA, first.id(), "");
        assertThat(words(slip(first.id()))).contains("appointments.slip.cancelled");
        Appointment second = desks.appointments.book(AMINA, calendar, at("2026-11-25", "10:00"), WORDS);
        desks.clock.forward(Duration.ofDays(3));
        assertThat(words(slip(second.id())))
                .contains("appointments.slip.over")
                .doesNotContain("appointments.slip.cancelled");
    }

    @Test
    void toAnybodyElseASlipIsAsIfItWereNotThere() {
        Appointment booked = desks.appointments.book(AMINA, desks.wednesdays(1).id(), at("2026-11-25", "09:00"), WORDS);
        String none = words(slip("none"));
        assertThat(none).contains("appointments.slip.missing.title");
        for (User other : Arrays.asList(BASSAM, CLERK, OTHER_CLERK, null)) {
            signedIn = other;
            assertThat(words(slip(booked.id()))).isEqualTo(none);
        }
    }

    private SlipView slip(String appointment) {
        SlipView view = new SlipView(desks.people, desks.appointments, desks.kinds, desks.book, messages, session);
        view.open(appointment, Optional.empty());
        return view;
    }

    private static List<String> links(Component view) {
        return all(view.getElement())
                .filter(element -> !element.isTextNode() && element.hasAttribute("href"))
                .map(element -> element.getAttribute("href"))
                .toList();
    }

    private BookView book(String calendar) {
        BookView view = new BookView(
                desks.appointments, desks.waiting, desks.kinds, desks.book, files(), messages, session, live);
        view.open(calendar);
        return view;
    }

    private AppointmentsView mine() {
        AppointmentsView view = new AppointmentsView(
                desks.people,
                desks.appointments,
                desks.waiting,
                desks.kinds,
                desks.book,
                files(),
                messages,
                session,
                live);
        view.beforeEnter(null);
        return view;
    }

    private ManageView manage(String calendar, String day) {
        ManageView view = new ManageView(
                desks.appointments,
                desks.staff,
                desks.times,
                desks.waiting,
                desks.kinds,
                desks.book,
                messages,
                session,
                live);
        view.open(calendar, day);
        return view;
    }

    private Files files() {
        return new Files(desks.book, desks.site);
    }

    private static void press(Component page, String words) {
        Button button = all(page.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        button.click();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ViewsTest::all));
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }

    /** The first day of a page of times. */
    private static String first(String words) {
        int next = words.indexOf("2 December");
        return next < 0 ? words : words.substring(0, next);
    }

    private UserSession session() {
        return (UserSession) Proxy.newProxyInstance(
                UserSession.class.getClassLoader(),
                new Class<?>[] {UserSession.class},
                (self, method, arguments) -> Optional.ofNullable(signedIn));
    }

    private static Messages messages() {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                return text.key().equals("text.verbatim")
                        ? String.valueOf(text.arguments().getFirst())
                        : text.key()
                                + text.arguments().stream()
                                        .map(one -> one instanceof Text inner ? text(inner, locale) : one)
                                        .map(one -> " " + one)
                                        .reduce("", String::concat);
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH, Locale.of("ar"));
            }
        };
    }
}
