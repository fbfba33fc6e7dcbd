package org.immerse.mail.internal.news;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** An appointment was booked, moved or cancelled, or is tomorrow. */
@Component
public final class AppointmentNews implements NewsSource {
    /** None where the module does not run. */
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Appointments> appointments = List.of();

    private final Site site;
    private final Clock clock;

    /** By the days of this site. */
    @Activate
    public AppointmentNews(@Reference Site site, @Reference Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of("appointments.changed");
    }

    @Override
    public List<String> by(Event event, User reader) {
        String id = event.ids().getOrDefault("appointment", "");
        return of(reader)
                .filter(one -> one.id().equals(id) && one.end().isAfter(clock.instant()))
                .flatMap(one -> what(one).map(what -> "appointments:" + id + ":" + what).stream())
                .toList();
    }

    private static Optional<String> what(Appointment appointment) {
        return switch (appointment.status()) {
            case BOOKED -> Optional.of("booked:" + appointment.moves());
            case CANCELLED_BY_PERSON, CANCELLED_BY_HOST -> Optional.of("cancelled");
            case ATTENDED, NO_SHOW -> Optional.empty();
        };
    }

    /** Who booked only today, or was told of a move today, knows. */
    @Override
    public List<String> today(User reader) {
        LocalDate today = day(clock.instant());
        return of(reader)
                .filter(one -> one.status() == Appointment.Status.BOOKED)
                .filter(one -> day(one.start()).equals(today.plusDays(1)))
                .filter(one -> day(one.changed()).isBefore(today))
                .map(one ->
                        "appointments:" + one.id() + ":tomorrow:" + one.start().getEpochSecond())
                .toList();
    }

    private Stream<Appointment> of(User reader) {
        return appointments.stream().flatMap(all -> all.of(reader.id()).stream());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, site.zone());
    }
}
