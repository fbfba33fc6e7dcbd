package org.immerse.appointments.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.people.PersonalData;
import org.immerse.appointments.internal.domain.Turns.Freed;
import org.immerse.appointments.internal.persistence.Booking;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.immerse.appointments.internal.persistence.WaitingTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A person's appointments, for export and erasure. Erased: who they were and every word they wrote; what was still to come is cancelled
 * and its place given back. That somebody was there stays with who looks after the calendar.
 */
@Component
public final class AppointmentData implements PersonalData {
    private final Book book;

    /** Reads and erases in this book. */
    @Activate
    public AppointmentData(@Reference Book book) {
        this.book = book;
    }

    @Override
    public String section() {
        return AppointmentsModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Booking> all = book.read(em -> BookingTable.of(em, person));
        List<String> waits = book.read(em -> WaitingTable.of(em, person));
        Map<String, Object> out = new LinkedHashMap<>();
        if (!all.isEmpty()) {
            out.put("appointments", all.stream().map(AppointmentData::plain).toList());
        }
        if (!waits.isEmpty()) {
            out.put("waitingFor", waits);
        }
        return out;
    }

    private static Map<String, Object> plain(Booking booking) {
        Appointment one = booking.appointment();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id());
        out.put("calendar", one.calendar());
        out.put("start", one.start().toString());
        out.put("end", one.end().toString());
        out.put("mode", one.mode().code());
        out.put("status", one.status().code());
        out.put("called", one.shared().called());
        out.put("language", one.shared().language());
        out.put("question", one.shared().question());
        out.put("reason", one.reason());
        out.put("made", one.made().toString());
        out.put("changed", one.changed().toString());
        return out;
    }

    @Override
    public void erase(String person) {
        List<Booking> all = book.read(em -> BookingTable.of(em, person));
        all.forEach(one -> erase(one.appointment().calendar(), one.appointment().id()));
        book.guarded(em -> {
            WaitingTable.erase(em, person);
            return true;
        });
    }

    private void erase(String calendar, String id) {
        book.change(calendar, (em, found) -> {
            Booking before = BookingTable.find(em, id).orElseThrow(Problems::missing);
            Appointment one = before.appointment();
            if (one.status() == Status.BOOKED && one.start().isAfter(book.now())) {
                BookingTable.status(em, id, Status.CANCELLED_BY_PERSON, "", book.now(), "");
                WaitingTable.free(em, book.nextId(), calendar, new Freed(one.start(), before.seat(), book.now()));
            }
            BookingTable.forgetPerson(em, id);
            book.changed(em, calendar, id, "");
            return true;
        });
    }
}
