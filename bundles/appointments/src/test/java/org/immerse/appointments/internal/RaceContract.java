package org.immerse.appointments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.appointments.internal.Desks.AMINA;
import static org.immerse.appointments.internal.Desks.CLERK;
import static org.immerse.appointments.internal.Desks.WORDS;
import static org.immerse.appointments.internal.Desks.at;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Mode;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.appointments.internal.domain.Offered;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at once, for real: they all stand at a barrier and go together. */
abstract class RaceContract {
    private static final int CLIENTS = 50;
    private static final int LAST = 10;
    private static final Instant NINE = at("2026-11-25", "09:00");
    private final Desks desks;

    RaceContract(TestDatabase database) {
        desks = new Desks(database);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    /** What somebody got. */
    private record Got(Optional<Appointment> appointment, String problem) {}

    @Test
    void ofFiftyWhoWantTheLastTenPlacesOfASlotTenGetOne() throws Exception {
        String calendar = desks.calendar().id();
        desks.appointments.offer(CLERK, calendar, NINE, Duration.ofHours(1), LAST, Mode.PHONE);
        tenGotAPlace(race(client -> desks.appointments.book(person(client), calendar, NINE, WORDS)));
        assertThat(rows("seat_key")).hasSize(LAST).doesNotHaveDuplicates();
        assertThat(rows("seat")).containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void ofFiftyWhoWantTheLastTenSlotsTenGetOneEach() throws Exception {
        String calendar = desks.calendar().id();
        for (int slot = 0; slot < LAST; slot++) {
            desks.appointments.offer(CLERK, calendar, slot(slot), Duration.ofMinutes(15), 1, Mode.PHONE);
        }
        tenGotAPlace(race(client -> desks.appointments.book(person(client), calendar, slot(client % LAST), WORDS)));
        assertThat(rows("starts_at")).hasSize(LAST).doesNotHaveDuplicates();
    }

    @Test
    void onePersonWhoPressesFiftyTimesGetsOneAppointment() throws Exception {
        String calendar = desks.calendar().id();
        desks.appointments.offer(CLERK, calendar, NINE, Duration.ofHours(1), LAST, Mode.PHONE);
        List<Got> got = race(client -> desks.appointments.book(AMINA, calendar, NINE, WORDS));
        assertThat(got).filteredOn(one -> one.appointment().isPresent()).hasSize(1);
        assertThat(rows("id")).hasSize(1);
    }

    @Test
    void aProgramThatSendsTheSameBookingFiftyTimesBooksOnce() throws Exception {
        String calendar = desks.calendar().id();
        desks.appointments.offer(CLERK, calendar, NINE, Duration.ofHours(1), LAST, Mode.PHONE);
        List<Got> got = race(client -> desks.appointments
                .reserve(CLERK, calendar, NINE, WORDS, "call-1")
                .appointment());
        assertThat(got)
                .extracting(one -> one.appointment().map(Appointment::id).orElse(one.problem()))
                .containsOnly(rows("id").getFirst());
    }

    @Test
    void peopleWhoMoveAtOnceNeverMeetInOnePlace() throws Exception {
        String calendar = desks.calendar().id();
        desks.appointments.offer(CLERK, calendar, NINE, Duration.ofMinutes(15), 20, Mode.PHONE);
        desks.appointments.offer(CLERK, calendar, slot(1), Duration.ofMinutes(15), LAST, Mode.PHONE);
        List<Appointment> booked = new ArrayList<>();
        for (int client = 0; client < 20; client++) {
            booked.add(desks.appointments.book(person(client), calendar, NINE, WORDS));
        }
        List<Got> got = race(client -> client < 20
                ? desks.appointments.move(person(client), booked.get(client).id(), slot(1))
                : desks.appointments.book(person(client), calendar, slot(1), WORDS));
        assertThat(got).filteredOn(one -> one.appointment().isPresent()).hasSizeGreaterThanOrEqualTo(LAST);
        assertThat(rows("seat_key")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
        assertThat(rows("case when starts_at > '" + NINE + "' then 1 else 0 end"))
                .filteredOn("1"::equals)
                .hasSize(LAST);
    }

    /** Without the lock of the calendar: what a mistake in the program, or another program, could do. */
    @Test
    void theDatabaseItselfRefusesAPlaceThatIsTaken() throws Exception {
        String calendar = desks.calendar().id();
        Offered slot = new Offered(NINE, 60, 1, Mode.PHONE);
        List<Got> got = race(client -> desks.book.guarded(em -> BookingTable.add(
                        em,
                        desks.book.nextId(),
                        calendar,
                        "person" + client,
                        WORDS,
                        new BookingTable.Place(slot, 0),
                        desks.book.now())
                .appointment()));
        assertThat(got).filteredOn(one -> one.appointment().isPresent()).hasSize(1);
        assertThat(got)
                .filteredOn(one -> one.appointment().isEmpty())
                .extracting(Got::problem)
                .containsOnly("appointments.problem.taken");
        assertThat(rows("seat_key")).hasSize(1);
    }

    private void tenGotAPlace(List<Got> got) throws Exception {
        assertThat(got).hasSize(CLIENTS);
        assertThat(got).filteredOn(one -> one.appointment().isPresent()).hasSize(LAST);
        assertThat(got)
                .filteredOn(one -> one.appointment().isEmpty())
                .extracting(Got::problem)
                .containsOnly("appointments.problem.taken");
        assertThat(rows("id")).hasSize(LAST);
    }

    private static List<Got> race(IntFunction<Appointment> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Got>> going = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                going.add(clients.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        return new Got(Optional.of(work.apply(number)), "");
                    } catch (ProblemException problem) {
                        return new Got(Optional.empty(), problem.text().key());
                    }
                }));
            }
            List<Got> got = new ArrayList<>();
            for (Future<Got> one : going) {
                got.add(one.get(60, TimeUnit.SECONDS));
            }
            return got;
        }
    }

    private List<String> rows(String column) throws Exception {
        List<String> values = new ArrayList<>();
        try (Connection connection = desks.database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select " + column + " from appointments_booking" + " where seat_key is not null")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Instant slot(int number) {
        return NINE.plus(Duration.ofMinutes(15L * number));
    }

    private static User person(int number) {
        return Desks.user("person" + number, Role.NEWCOMER, Optional.empty());
    }
}
