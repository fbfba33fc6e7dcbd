package org.immerse.appointments.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.appointments.internal.StaffDesk.Managed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for staff in calendars: who comes today, who cancelled, and of whom nobody said whether they came. Names nobody. */
@Component
public final class AppointmentWork implements WorkSource {
    static final String TODAY = "appointments.today";
    static final String CANCELLED = "appointments.cancelled";
    static final String MARK = "appointments.mark";
    private static final Duration NEWS = Duration.ofDays(7);

    private final StaffDesk desk;
    private final Book book;

    /** The calendars of this desk. */
    @Activate
    public AppointmentWork(@Reference StaffDesk desk, @Reference Book book) {
        this.desk = desk;
        this.book = book;
    }

    @Override
    public String module() {
        return AppointmentsModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        Map<String, Managed> calendars = desk.opened(staff);
        Map<String, List<Appointment>> all =
                desk.around(calendars.keySet()).stream().collect(Collectors.groupingBy(Appointment::calendar));
        List<WorkItem> items = new ArrayList<>();
        calendars.forEach((id, calendar) -> {
            Text title = calendar.info().title();
            List<Appointment> own = all.getOrDefault(id, List.of());
            today(items, id, title, own);
            cancelled(items, id, title, own);
            toMark(items, id, title, own);
        });
        return items;
    }

    private void today(List<WorkItem> items, String calendar, Text title, List<Appointment> own) {
        LocalDate today = book.today();
        long coming = own.stream()
                .filter(one -> one.isOpen(book.now()) && book.day(one.start()).equals(today))
                .count();
        if (coming > 0) {
            items.add(WorkItem.by(
                    today,
                    TODAY + "." + calendar + "." + today,
                    TODAY,
                    title,
                    Text.of(TODAY + ".detail", coming),
                    link(calendar, today)));
        }
    }

    private void cancelled(List<WorkItem> items, String calendar, Text title, List<Appointment> own) {
        byDay(
                        own,
                        one -> one.status() == Status.CANCELLED_BY_PERSON
                                && one.start().isAfter(book.now())
                                && one.changed().plus(NEWS).isAfter(book.now()))
                .forEach((day, number) -> items.add(WorkItem.by(
                        day,
                        CANCELLED + "." + calendar + "." + day,
                        CANCELLED,
                        title,
                        Text.of(CANCELLED + ".detail", number, day),
                        link(calendar, day))));
    }

    private void toMark(List<WorkItem> items, String calendar, Text title, List<Appointment> own) {
        byDay(own, one -> one.status() == Status.BOOKED && !one.end().isAfter(book.now()))
                .forEach((day, number) -> items.add(WorkItem.open(
                        MARK + "." + calendar + "." + day,
                        MARK,
                        title,
                        Text.of(MARK + ".detail", number, day),
                        link(calendar, day))));
    }

    private Map<LocalDate, Long> byDay(List<Appointment> own, Predicate<Appointment> wanted) {
        return own.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(one -> book.day(one.start()), TreeMap::new, Collectors.counting()));
    }

    private static String link(String calendar, LocalDate day) {
        return "appointments/manage/" + calendar + "?day=" + day;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Book.CHANGED);
    }

    @Override
    public String icon(String kind) {
        return switch (kind) {
            case CANCELLED -> "cross";
            case MARK -> "ask";
            default -> "calendar";
        };
    }
}
