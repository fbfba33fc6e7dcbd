package org.immerse.appointments.internal;

import java.util.List;
import java.util.Optional;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.appointment.CalendarKind;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of calendars of the modules that run now, and what they allow. Without its module a calendar allows nothing. */
@Component(service = Kinds.class)
public final class Kinds {
    private static final Logger LOG = LoggerFactory.getLogger(Kinds.class);

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<CalendarKind> kinds = List.of();

    /** A subject of a kind. */
    public record Subject(CalendarKind kind, String id) {}

    /** The kind of this id. */
    Optional<CalendarKind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** What people read of a calendar; empty where its subject or its module is gone. */
    public Optional<CalendarInfo> describe(Calendar calendar) {
        return find(calendar.kind()).flatMap(kind -> kind.describe(calendar.subject()));
    }

    /** Whether this user looks after a calendar. */
    public boolean mayManage(User staff, Calendar calendar) {
        return find(calendar.kind())
                .filter(kind -> kind.mayManage(staff, calendar.subject()))
                .isPresent();
    }

    /** Whether the free times of a calendar may be read. */
    public boolean maySee(Optional<User> reader, Calendar calendar) {
        return describe(calendar).isPresent()
                && find(calendar.kind())
                        .filter(kind -> kind.maySee(reader, calendar.subject()))
                        .isPresent();
    }

    /** Whether this person may book in a calendar. */
    public boolean mayBook(User person, Calendar calendar) {
        return describe(calendar).isPresent()
                && find(calendar.kind())
                        .filter(kind -> kind.mayBook(person, calendar.subject()))
                        .isPresent();
    }

    /** How many appointments still to come one person may have in a calendar. */
    int openPerPerson(Calendar calendar) {
        return find(calendar.kind())
                .map(kind -> kind.openPerPerson(calendar.subject()))
                .orElse(1);
    }

    /** Every subject this user may offer times for, by kind. A kind that fails does not take the others with it. */
    List<Subject> subjects(User staff) {
        return kinds.stream()
                .flatMap(kind -> subjects(kind, staff).stream().map(subject -> new Subject(kind, subject)))
                .toList();
    }

    private static List<String> subjects(CalendarKind kind, User staff) {
        try {
            return kind.subjects(staff);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot say what times may be offered for", kind.id(), e);
            return List.of();
        }
    }
}
