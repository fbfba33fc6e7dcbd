package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.AppointmentSource.Planned;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.directory.Directory;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.appointments.internal.AppointmentService;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.Kinds;
import org.immerse.appointments.internal.PersonDesk;
import org.immerse.appointments.internal.PersonDesk.Mine;
import org.immerse.appointments.internal.WaitingList;
import org.immerse.appointments.internal.WaitingList.Waits;
import org.immerse.appointments.internal.domain.Steps.Step;
import org.immerse.appointments.internal.persistence.Booking;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;

/** My appointments: places kept for me, what comes next, what I wait for, what is over. Follows live. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = AppointmentsView.ROUTE,
        title = "appointments.title",
        menuTitle = "appointments.menu",
        icon = "calendar",
        order = 210,
        roles = "ANY")
public final class AppointmentsView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "appointments";
    private static final long serialVersionUID = 1L;
    private final transient PersonDesk desk;
    private final transient AppointmentService appointments;
    private final transient WaitingList waiting;
    private final transient Kinds kinds;
    private final transient Book book;
    private final transient Files files;
    private final transient Messages messages;
    private final transient UserSession session;

    /** Where people find offices that let them choose a time, where it runs. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    transient volatile @Nullable Directory directory;

    /** The appointments of whoever is signed in. */
    @Activate
    public AppointmentsView(
            @Reference PersonDesk desk,
            @Reference AppointmentService appointments,
            @Reference WaitingList waiting,
            @Reference Kinds kinds,
            @Reference Book book,
            @Reference Files files,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Live live) {
        this.desk = desk;
        this.appointments = appointments;
        this.waiting = waiting;
        this.kinds = kinds;
        this.book = book;
        this.files = files;
        this.messages = messages;
        this.session = session;
        setId("appointments");
        addClassName("im-stack");
        live.follow(this, desk.topics(), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private EmptyState none(Words words) {
        EmptyState none = new EmptyState(words.say("appointments.none.title"), words.say("appointments.none.why"));
        if (directory != null) {
            none.tryThis(
                    "building",
                    words.say("appointments.none.services"),
                    words.say("appointments.none.services.brings"),
                    "services");
        }
        return none.tryThis(
                "chat", words.say("appointments.none.try"), words.say("appointments.none.brings"), "requests");
    }

    private void show(User person) {
        Words words = new Words(messages, getLocale(), book.zone());
        Mine mine = desk.of(person);
        add(new PageHeader(
                words.say("appointments.title"),
                words.say(mine.isEmpty() ? "appointments.lead.none" : "appointments.lead")));
        if (mine.isEmpty()) {
            add(none(words));
            return;
        }
        mine.offers().forEach(one -> add(offer(words, one)));
        List<Component> next = new ArrayList<>();
        mine.next().forEach(one -> next.add(booked(person, words, one)));
        mine.planned().forEach(one -> next.add(planned(words, one)));
        list("appointments.next", words, next);
        list(
                "appointments.waiting",
                words,
                mine.waits().stream()
                        .filter(one -> one.turn().isEmpty())
                        .map(one -> waits(person, words, one))
                        .toList());
        list(
                "appointments.past",
                words,
                mine.past().stream().map(one -> past(person, words, one)).toList());
    }

    private void list(String key, Words words, List<? extends Component> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("im-plan");
            list.add(items.toArray(Component[]::new));
            Section section = new Section(new H2(words.say(key)), list);
            section.addClassName("im-stack");
            add(section);
        }
    }

    private Callout offer(Words words, Waits one) {
        var turn = one.turn().orElseThrow();
        return new Callout(
                        Tone.OK,
                        new Paragraph(title(words, one)),
                        new Paragraph(words.say(
                                "appointments.offer.text", words.from(turn.start()), words.clock(turn.until()))),
                        Links.button(BookView.ROUTE + "/" + one.calendar().id(), words.say("appointments.offer.take")))
                .heading(words.say("appointments.offer.title"));
    }

    private AppointmentItem booked(User person, Words words, Booking booking) {
        Appointment one = booking.appointment();
        Optional<CalendarInfo> info = info(one);
        String title = title(words, info);
        AppointmentItem item = about(words, one, info, title);
        news(person, words, booking).ifPresent(item::more);
        Set<Step> open = appointments.open(person, one);
        List<Component> actions = new ArrayList<>();
        actions.add(files.of(words, one, info));
        Anchor slip = Links.button(SlipView.ROUTE + "/" + one.id(), words.say("appointments.slip"));
        slip.setAriaLabel(words.say("appointments.slip") + ": " + title);
        actions.add(slip);
        if (open.contains(Step.MOVE) && info.isPresent()) {
            Anchor move = Links.button(
                    BookView.ROUTE + "/" + one.calendar() + "?move=" + one.id(), words.say("appointments.move"));
            move.setAriaLabel(words.say("appointments.move.what", title));
            actions.add(move);
        }
        if (open.contains(Step.CANCEL)) {
            Button cancel = new Button(
                    words.say("appointments.cancel"),
                    click -> cancel(person, words, one.id()).open());
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            cancel.setAriaLabel(words.say("appointments.cancel.what", title));
            actions.add(cancel);
        }
        return item.actions(actions.toArray(Component[]::new));
    }

    private AppointmentItem about(Words words, Appointment one, Optional<CalendarInfo> info, String title) {
        AppointmentItem item =
                new AppointmentItem(words, icon(one), one.start(), words.when(one.start(), one.end()), title);
        info.ifPresent(about -> {
            item.line(words.say("appointments.with", words.say(about.host())) + " · "
                    + words.say("appointments.mode." + one.mode().code()));
            item.line(words.say(about.place()));
            if (!about.bring().isEmpty()) {
                item.line(words.say("appointments.bring") + ": "
                        + String.join(
                                "; ", about.bring().stream().map(words::say).toList()));
            }
        });
        return item;
    }

    private AppointmentItem past(User person, Words words, Booking booking) {
        Appointment one = booking.appointment();
        Optional<CalendarInfo> info = info(one);
        AppointmentItem item = new AppointmentItem(
                words, icon(one), one.start(), words.when(one.start(), one.end()), title(words, info));
        String status = one.status() == Status.BOOKED ? "over" : one.status().code();
        item.more(Layouts.row(new BadgeWord(
                words.say("appointments.status." + status),
                one.status() == Status.CANCELLED_BY_HOST ? Tone.WARNING : Tone.PLAIN)));
        if (one.status() == Status.CANCELLED_BY_HOST && !one.reason().isBlank()) {
            item.line(words.say("appointments.reason", one.reason()));
        }
        news(person, words, booking).ifPresent(item::more);
        boolean again = kinds.mayBook(person, calendar(one));
        return again
                ? item.actions(Links.button(BookView.ROUTE + "/" + one.calendar(), words.say("appointments.again")))
                : item;
    }

    private AppointmentItem planned(Words words, Planned one) {
        AppointmentItem item = new AppointmentItem(
                words, "calendar", one.start(), words.when(one.start(), one.end()), words.say(one.title()));
        String host = words.say(one.host());
        item.line(host.isBlank() ? "" : words.say("appointments.with", host)).line(words.say(one.place()));
        return item.actions(files.of(words, one), Links.button(one.link(), words.say("appointments.show")));
    }

    private Component waits(User person, Words words, Waits one) {
        Button leave = new Button(words.say("appointments.wait.leave"), click -> {
            waiting.leave(person, one.calendar().id());
            show();
        });
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.setAriaLabel(words.say("appointments.wait.leave") + ": " + title(words, one));
        return new WaitItem(
                title(words, one),
                words.say("appointments.wait.why", book.offer().toMinutes()),
                Links.button(BookView.ROUTE + "/" + one.calendar().id(), words.say("appointments.show")),
                leave);
    }

    /** What the other side did, or that it is soon, until the person has read it. */
    private Optional<Component> news(User person, Words words, Booking booking) {
        boolean reminds = desk.reminds(booking);
        if (booking.news().isEmpty() && !reminds) {
            return Optional.empty();
        }
        String key = booking.news().isEmpty() ? "appointments.reminder" : "appointments.news." + booking.news();
        Button read = new Button(words.say("appointments.read"), click -> {
            desk.read(person, booking.appointment().id());
            show();
        });
        return Optional.of(new Callout(
                booking.news().isEmpty() ? Tone.ACCENT : Tone.WARNING, new Paragraph(words.say(key)), new Div(read)));
    }

    private ReasonDialog cancel(User person, Words words, String appointment) {
        return new ReasonDialog(
                words,
                words.say("appointments.cancel.title"),
                words.say("appointments.cancel.text"),
                words.say("appointments.cancel.go"),
                reason -> {
                    appointments.cancel(person, appointment, reason);
                    show();
                });
    }

    private Optional<CalendarInfo> info(Appointment one) {
        return kinds.describe(calendar(one));
    }

    private org.immerse.api.appointment.Calendar calendar(Appointment one) {
        return appointments.find(one.calendar()).orElseThrow();
    }

    private String title(Words words, Waits one) {
        return title(words, kinds.describe(one.calendar()));
    }

    private static String title(Words words, Optional<CalendarInfo> info) {
        return info.map(about -> words.say(about.title())).orElseGet(() -> words.say("appointments.gone"));
    }

    private static String icon(Appointment one) {
        return switch (one.mode()) {
            case IN_PERSON -> "pin";
            case PHONE -> "phone";
            case VIDEO -> "speak";
        };
    }
}
