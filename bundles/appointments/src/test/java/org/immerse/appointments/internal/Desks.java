package org.immerse.appointments.internal;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.appointment.AppointmentSource;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.appointment.CalendarKind;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.Shared;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Text;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** An office in Nicosia with its calendar, for tests: everything real but the module whose subjects it has. */
public final class Desks implements AutoCloseable {
    /** The subject everybody may book. */
    public static final String HELP = "help";

    public static final Organisation OFFICE = new Organisation("org-office", "Citizens’ office");
    public static final User CLERK = user("clerk", Role.PROVIDER, Optional.of(OFFICE));
    public static final User OTHER_CLERK =
            user("other", Role.PROVIDER, Optional.of(new Organisation("org-other", "Another office")));
    public static final User AMINA = user("amina", Role.NEWCOMER, Optional.empty());
    public static final User BASSAM = user("bassam", Role.NEWCOMER, Optional.empty());
    public static final User CHIARA = user("chiara", Role.NEWCOMER, Optional.empty());
    public static final Shared WORDS = new Shared("Amina", "ar", "My card is lost.");

    /** Monday, eleven in the morning in Nicosia. */
    public final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));

    public final List<Event> events = Collections.synchronizedList(new ArrayList<>());
    public final List<String> audit = Collections.synchronizedList(new ArrayList<>());
    public final Set<String> hiddenFields = new HashSet<>();
    public final Office office = new Office();
    public final TestDatabase database;
    public final Site site = new Nicosia();
    public final PersistenceUnit unit;
    public final Kinds kinds = new Kinds();
    public final Book book;
    public final Times times;
    public final AppointmentService appointments;
    public final WaitingList waiting;
    public final PersonDesk people;
    public final StaffDesk staff;
    public final AppointmentData data;

    /** On this database. */
    public Desks(TestDatabase database) {
        this.database = database;
        unit = database.unit("appointments");
        kinds.kinds = List.of(office);
        AuditLog log = proxy(AuditLog.class, arguments -> audit.add(arguments[1] + " " + arguments[3]));
        book = new Book(
                unit,
                (transaction, event) -> events.add(event),
                new Settings(Duration.ofHours(2), Duration.ofMinutes(30), 90),
                site,
                clock,
                () -> UUID.randomUUID().toString());
        times = new Times(book, kinds, log);
        appointments = new AppointmentService(book, kinds, times, log);
        waiting = new WaitingList(book, kinds);
        people = new PersonDesk(book, waiting);
        staff = new StaffDesk(book, kinds, firewall());
        data = new AppointmentData(book);
    }

    @Override
    public void close() {
        database.close();
    }

    /** The calendar everybody may book, without any time yet. */
    public Calendar calendar() {
        return appointments.open(CLERK, Office.KIND, HELP);
    }

    /** The same with Wednesdays from nine to twelve, each slot an hour, for so many. */
    public Calendar wednesdays(int capacity) {
        Calendar calendar = calendar();
        appointments.offer(CLERK, calendar.id(), wednesdayRule(capacity));
        return calendar;
    }

    /** Wednesdays from nine to twelve, each slot an hour. */
    public static WeeklyRule wednesdayRule(int capacity) {
        return new WeeklyRule(
                EnumSet.of(java.time.DayOfWeek.WEDNESDAY),
                LocalDate.parse("2026-11-01"),
                Optional.empty(),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                60,
                capacity,
                Mode.IN_PERSON,
                false);
    }

    /** Another module plans appointments too. */
    public void plannedBy(AppointmentSource source) {
        people.sources = List.of(source);
    }

    /** A time in Nicosia. */
    public static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Asia/Nicosia"))
                .toInstant();
    }

    /** Somebody with an account. */
    public static User user(String id, Role role, Optional<Organisation> organisation) {
        return new User(id, id + "@example.org", id, Set.of(role), organisation);
    }

    /** The services of an office: everybody may read and newcomers book; one is only for Amina, one is gone. */
    public static final class Office implements CalendarKind {
        public static final String KIND = "demo.service";
        public int openPerPerson = 1;

        @Override
        public String id() {
            return KIND;
        }

        @Override
        public Optional<CalendarInfo> describe(String subject) {
            return subject.equals("gone")
                    ? Optional.empty()
                    : Optional.of(new CalendarInfo(
                            Text.verbatim("Health card"),
                            Text.verbatim("Citizens’ office"),
                            Text.verbatim("12, Ledra"),
                            EnumSet.of(Mode.IN_PERSON, Mode.PHONE),
                            List.of("el", "en"),
                            List.of(Text.verbatim("Passport")),
                            ""));
        }

        @Override
        public List<String> subjects(User staff) {
            return mayManage(staff, HELP) ? List.of(HELP, "private", "gone") : List.of();
        }

        @Override
        public boolean mayManage(User staff, String subject) {
            return staff.organisation().filter(OFFICE::equals).isPresent();
        }

        @Override
        public boolean maySee(Optional<User> reader, String subject) {
            return !subject.equals("private")
                    || reader.filter(user -> user.id().equals("amina")).isPresent();
        }

        @Override
        public boolean mayBook(User person, String subject) {
            return person.is(Role.NEWCOMER) && maySee(Optional.of(person), subject);
        }

        @Override
        public int openPerPerson(String subject) {
            return openPerPerson;
        }
    }

    private Firewall firewall() {
        return new Firewall() {
            @Override
            public Visibility of(String task, String field) {
                return task.equals("appointments.booked") && !hiddenFields.contains(field)
                        ? Visibility.SHOWN
                        : Visibility.HIDDEN;
            }

            @Override
            public List<Rule> rules() {
                return List.of();
            }
        };
    }

    private static <T> T proxy(Class<T> type, java.util.function.Consumer<Object[]> called) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    called.accept(
                            new Object[] {method.getName(), arguments[1], arguments[2], arguments[3], arguments[0]});
                    return null;
                }));
    }

    private static final class Nicosia implements Site {
        @Override
        public String id() {
            return "nicosia";
        }

        @Override
        public String name() {
            return "Nicosia";
        }

        @Override
        public String address() {
            return "https://nicosia.example";
        }

        @Override
        public String country() {
            return "CY";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public Path folder() {
            return Path.of(".");
        }
    }
}
