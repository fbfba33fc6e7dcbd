package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;
import org.immerse.appointments.internal.AppointmentService;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.StaffDesk;
import org.immerse.appointments.internal.Times;
import org.immerse.appointments.internal.domain.Steps.Step;

/** Who comes on a day: marks, cancelling one or the whole day, and the list as a table. */
final class DayCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private final transient Words words;
    private final transient StaffDesk desk;
    private final transient AppointmentService appointments;
    private final transient Times times;
    private final transient Book book;
    private final transient User staff;
    private final String calendar;
    private final LocalDate day;
    private final transient Consumer<LocalDate> go;

    DayCard(
            Words words,
            StaffDesk desk,
            AppointmentService appointments,
            Times times,
            Book book,
            User staff,
            String calendar,
            LocalDate day,
            Consumer<LocalDate> go) {
        this.words = words;
        this.desk = desk;
        this.appointments = appointments;
        this.times = times;
        this.book = book;
        this.staff = staff;
        this.calendar = calendar;
        this.day = day;
        this.go = go;
    }

    @Override
    protected Card initContent() {
        List<Appointment> all = desk.on(staff, calendar, day, day);
        Card card = new Card(words.day(day), turns()).stacked();
        if (all.isEmpty()) {
            card.add(new Paragraph(words.say("appointments.manage.nobody")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("im-plan");
            all.forEach(one -> list.add(item(one)));
            card.add(list);
        }
        List<Component> actions = new ArrayList<>();
        if (!all.isEmpty()) {
            actions.add(csv());
        }
        if (!day.isBefore(book.today())) {
            actions.add(close());
        }
        if (!actions.isEmpty()) {
            card.add(Layouts.row(actions.toArray(Component[]::new)));
        }
        return card;
    }

    private Component turns() {
        Button before = new Button(words.say("appointments.manage.before"), click -> go.accept(day.minusDays(1)));
        Button after = new Button(words.say("appointments.manage.after"), click -> go.accept(day.plusDays(1)));
        after.setId("appointments-after");
        DayField picker = new DayField(words.say("appointments.manage.day"));
        picker.setValue(day);
        picker.setId("appointments-day");
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                go.accept(change.getValue());
            }
        });
        var row = Layouts.row(before, picker, after);
        row.addClassName("im-end");
        return row;
    }

    private AppointmentItem item(Appointment one) {
        String called = one.shared().called().isEmpty()
                ? words.say("appointments.manage.erased")
                : one.shared().called();
        AppointmentItem item = new AppointmentItem(
                words,
                "clock",
                one.start(),
                words.clock(one.start()) + " – " + words.clock(one.end()) + " · "
                        + words.say("appointments.mode." + one.mode().code()),
                called);
        item.more(Layouts.row(new BadgeWord(
                words.say("appointments.manage.status." + one.status().code()), tone(one.status()))));
        if (!one.shared().language().isEmpty()) {
            item.line(words.say(
                    "appointments.manage.speaks", words.language(one.shared().language())));
        }
        if (!one.shared().question().isEmpty()) {
            item.line(words.say("appointments.manage.asks", one.shared().question()));
        }
        if (!one.reason().isEmpty()) {
            item.line(words.say("appointments.reason", one.reason()));
        }
        return item.actions(buttons(one, called));
    }

    private Component[] buttons(Appointment one, String called) {
        Set<Step> open = appointments.open(staff, one);
        return Stream.of(Step.ATTENDED, Step.NO_SHOW, Step.UNMARK, Step.CANCEL)
                .filter(open::contains)
                .map(step -> button(one, step, called))
                .toArray(Component[]::new);
    }

    private Button button(Appointment one, Step step, String called) {
        String label = words.say(
                switch (step) {
                    case ATTENDED -> "appointments.manage.came";
                    case NO_SHOW -> "appointments.manage.missed";
                    case UNMARK -> "appointments.manage.unmark";
                    case CANCEL, MOVE -> "appointments.cancel";
                });
        Button button = new Button(label, click -> {
            if (step == Step.CANCEL) {
                cancel(one);
            } else {
                appointments.mark(staff, one.id(), step);
            }
        });
        button.setAriaLabel(label + ": " + called + ", " + words.clock(one.start()));
        if (step == Step.CANCEL) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        }
        return button;
    }

    private void cancel(Appointment one) {
        new ReasonDialog(
                        words,
                        words.say("appointments.cancel.title"),
                        words.say("appointments.cancel.host-text"),
                        words.say("appointments.cancel.go"),
                        reason -> appointments.cancel(staff, one.id(), reason))
                .required(words)
                .open();
    }

    private Button close() {
        Button close = new Button(
                words.say("appointments.manage.close"),
                click -> new ReasonDialog(
                                words,
                                words.say("appointments.manage.close.title", words.day(day)),
                                words.say("appointments.manage.close.text", desk.booked(staff, calendar, day, day)),
                                words.say("appointments.manage.close.go"),
                                reason -> times.close(staff, calendar, day, day, reason))
                        .required(words)
                        .open());
        close.addThemeVariants(ButtonVariant.LUMO_ERROR);
        close.setId("appointments-close-day");
        return close;
    }

    private Anchor csv() {
        return FileLink.csv(words.say("appointments.manage.csv"), "appointments-" + day + ".csv", () -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(Stream.of("day", "from", "until", "called", "language", "question", "mode", "status")
                    .map(name -> words.say("appointments.column." + name))
                    .toList());
            desk.on(staff, calendar, day, day)
                    .forEach(one -> rows.add(List.of(
                            words.day(one.start()).toString(),
                            words.clock(one.start()),
                            words.clock(one.end()),
                            one.shared().called(),
                            one.shared().language(),
                            one.shared().question(),
                            words.say("appointments.mode." + one.mode().code()),
                            words.say(
                                    "appointments.manage.status." + one.status().code()))));
            return rows;
        });
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case BOOKED -> Tone.ACCENT;
            case ATTENDED -> Tone.OK;
            case NO_SHOW, CANCELLED_BY_PERSON -> Tone.WARNING;
            case CANCELLED_BY_HOST -> Tone.PLAIN;
        };
    }
}
