package org.immerse.appointments.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.Shared;
import org.immerse.appointments.internal.domain.Offered;
import org.immerse.appointments.internal.domain.Seats;
import org.jspecify.annotations.Nullable;

/** A row of {@code appointments_booking}. */
@Entity
@Table(name = "appointments_booking")
public class BookingEntity {
    @Id
    private String id = "";

    private String calendar = "";
    private String person = "";
    private @Nullable String reference;

    @Column(name = "starts_at")
    private Instant start = Instant.EPOCH;

    private int minutes;
    private String mode = "";
    private int seat;

    @Column(name = "seat_key")
    private @Nullable String seatKey;

    private String status = Status.BOOKED.name();
    private String called = "";
    private String language = "";
    private String question = "";
    private String reason = "";
    private int moves;
    private String news = "";
    private boolean reminded;

    @Column(name = "made_at")
    private Instant made = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changed = Instant.EPOCH;

    /** For the provider. */
    protected BookingEntity() {}

    BookingEntity(String id, String calendar, String person, Shared shared, Instant now) {
        this.id = id;
        this.calendar = calendar;
        this.person = person;
        called = shared.called();
        language = shared.language();
        question = shared.question();
        made = now;
        changed = now;
    }

    void reference(String name) {
        reference = name;
    }

    /** Takes a place; the database refuses one that is taken. */
    void take(Offered slot, int number) {
        start = slot.start();
        minutes = slot.minutes();
        mode = slot.mode().name();
        seat = number;
        seatKey = calendar + "/" + start.getEpochSecond() + "/" + number;
    }

    void moved(Instant now, String told) {
        moves++;
        reminded = false;
        changed = now;
        news = told;
    }

    void status(Status next, String why, Instant now, String told) {
        status = next.name();
        reason = why;
        changed = now;
        news = told;
        if (!next.takesPlace()) {
            seatKey = null;
        }
    }

    void read() {
        news = "";
    }

    void remindedOf() {
        reminded = true;
    }

    void forgetPerson() {
        person = "";
        reference = null;
        called = "";
        language = "";
        question = "";
        news = "";
        if (Status.valueOf(status) == Status.CANCELLED_BY_PERSON) {
            reason = "";
        }
    }

    int seat() {
        return seat;
    }

    Seats.Taken taken() {
        return new Seats.Taken(start, start.plus(Duration.ofMinutes(minutes)), seat);
    }

    Booking toDomain() {
        return new Booking(
                new Appointment(
                        id,
                        calendar,
                        person,
                        start,
                        start.plus(Duration.ofMinutes(minutes)),
                        Mode.valueOf(mode),
                        Status.valueOf(status),
                        new Shared(called, language, question),
                        reason,
                        moves,
                        made,
                        changed),
                seat,
                news,
                reminded);
    }
}
