package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.AppointmentSource.Planned;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.module.Site;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.domain.AppointmentFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links that put an appointment into somebody's own calendar. */
@Component(service = Files.class)
public final class Files {
    private static final String NAME = "appointment.ics";
    private final Book book;
    private final Site site;

    @Activate
    public Files(@Reference Book book, @Reference Site site) {
        this.book = book;
        this.site = site;
    }

    /** The file of an appointment. */
    Anchor of(Words words, Appointment one, Optional<CalendarInfo> info) {
        List<String> lines = new ArrayList<>();
        info.ifPresent(about -> {
            lines.add(words.say("appointments.with", words.say(about.host())));
            lines.add(words.say("appointments.mode." + one.mode().code()));
            if (!about.bring().isEmpty()) {
                lines.add(words.say("appointments.bring") + ": "
                        + String.join(
                                "; ", about.bring().stream().map(words::say).toList()));
            }
        });
        return link(
                words,
                new AppointmentFile(
                        one.id(),
                        one.moves(),
                        book.now(),
                        one.start(),
                        one.end(),
                        info.map(about -> words.say(about.title())).orElseGet(() -> words.say("appointments.gone")),
                        lines,
                        info.map(about -> words.say(about.place())).orElse(""),
                        site.address() + "/" + AppointmentsView.ROUTE));
    }

    /** The file of what a module planned. */
    Anchor of(Words words, Planned one) {
        String host = words.say(one.host());
        return link(
                words,
                new AppointmentFile(
                        one.id(),
                        0,
                        book.now(),
                        one.start(),
                        one.end(),
                        words.say(one.title()),
                        host.isBlank() ? List.of() : List.of(words.say("appointments.with", host)),
                        words.say(one.place()),
                        site.address() + "/" + one.link()));
    }

    private static Anchor link(Words words, AppointmentFile file) {
        Anchor link =
                FileLink.of(words.say("appointments.calendar"), "calendar", NAME, AppointmentFile.TYPE, file::text);
        link.setAriaLabel(words.say("appointments.calendar") + ": " + file.title());
        return link;
    }
}
