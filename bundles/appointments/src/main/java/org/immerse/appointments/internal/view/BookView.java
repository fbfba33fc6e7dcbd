package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.appointment.Shared;
import org.immerse.api.appointment.Slot;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.appointments.internal.AppointmentService;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.Kinds;
import org.immerse.appointments.internal.WaitingList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Free times of a calendar: choose one, say what one wants to say, book or move. A time somebody else takes goes live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = BookView.ROUTE, title = "appointments.book.title", icon = "calendar", menu = false)
public final class BookView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "appointments/book";
    private static final String MOVE = "move";
    private static final long serialVersionUID = 1L;
    private final transient AppointmentService appointments;
    private final transient WaitingList waiting;
    private final transient Kinds kinds;
    private final transient Book book;
    private final transient Files files;
    private final transient Messages messages;
    private final transient UserSession session;
    private String id = "";
    private String moving = "";
    private int page;
    private boolean done;
    private boolean lost;
    private transient @Nullable Slot chosen;

    /** The calendar in the address. */
    @Activate
    public BookView(
            @Reference AppointmentService appointments,
            @Reference WaitingList waiting,
            @Reference Kinds kinds,
            @Reference Book book,
            @Reference Files files,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Live live) {
        this.appointments = appointments;
        this.waiting = waiting;
        this.kinds = kinds;
        this.book = book;
        this.files = files;
        this.messages = messages;
        this.session = session;
        setId("appointments-book");
        addClassName("im-stack");
        live.follow(this, Set.of(Book.CHANGED), event -> {
            if (id.equals(event.ids().get("calendar"))) {
                follow();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String calendar) {
        open(calendar);
        event.getLocation().getQueryParameters().getSingleParameter(MOVE).ifPresent(this::move);
    }

    /** Chooses another time for an appointment of this calendar. */
    void move(String appointment) {
        moving = appointment;
        show();
    }

    void open(String calendar) {
        id = calendar;
        moving = "";
        chosen = null;
        done = false;
        lost = false;
        page = 0;
        show();
    }

    /** While somebody writes, only the loss of the time they chose takes the form away. */
    private void follow() {
        Slot wanted = chosen;
        if (done) {
            return;
        }
        if (wanted == null) {
            show();
        } else if (free().stream().noneMatch(slot -> slot.start().equals(wanted.start()))) {
            lost();
        }
    }

    /** Says so until the reader chooses again. */
    private void lost() {
        chosen = null;
        lost = true;
        show();
    }

    private void show() {
        removeAll();
        Words words = new Words(messages, getLocale(), book.zone());
        Optional<Calendar> calendar = appointments.find(id).filter(one -> kinds.maySee(session.user(), one));
        Optional<CalendarInfo> info = calendar.flatMap(kinds::describe);
        if (calendar.isEmpty() || info.isEmpty()) {
            add(new EmptyState(words.say("appointments.book.missing.title"), words.say("appointments.book.missing.why"))
                    .actions(Links.button(AppointmentsView.ROUTE, words.say("appointments.title"))));
            return;
        }
        if (!info.get().path().isEmpty()) {
            add(Links.back(info.get().path(), words.say(info.get().title())));
        }
        add(new PageHeader(
                words.say(info.get().title()),
                words.say("appointments.with", words.say(info.get().host()))));
        if (lost) {
            Callout note = new Callout(Tone.WARNING, words.say("appointments.book.lost"));
            note.getElement().setAttribute("role", "alert");
            add(note);
        }
        Slot wanted = chosen;
        if (wanted == null) {
            choose(words, calendar.get(), info.get());
        } else {
            session.user().ifPresent(person -> confirm(words, person, wanted, info.get()));
        }
    }

    private void choose(Words words, Calendar calendar, CalendarInfo info) {
        Optional<Appointment> moved = moved();
        moved.ifPresent(one -> add(new Callout(
                        Tone.ACCENT,
                        new Paragraph(words.say("appointments.book.now", words.when(one.start(), one.end()))))
                .heading(words.say("appointments.book.move-title"))));
        Optional<User> person = session.user();
        boolean enough =
                person.filter(user -> appointments.hasEnough(user, calendar)).isPresent();
        if (moved.isEmpty() && enough) {
            add(new Callout(
                            Tone.ACCENT,
                            new Paragraph(words.say("appointments.book.mine.text")),
                            Links.button(AppointmentsView.ROUTE, words.say("appointments.title")))
                    .heading(words.say("appointments.book.mine")));
        }
        boolean may = person.isEmpty()
                || person.filter(user -> kinds.mayBook(user, calendar)).isPresent();
        if (!may) {
            add(new Callout(Tone.PLAIN, words.say("appointments.book.not-you")));
        }
        List<Slot> free = free();
        Div times = Layouts.stack();
        if (free.isEmpty()) {
            times.add(new Card(
                            words.say("appointments.book.none.title"),
                            new Paragraph(words.say("appointments.book.none")))
                    .stacked());
            person.filter(user -> may && moved.isEmpty() && !enough).ifPresent(user -> times.add(wait(words, user)));
        } else {
            boolean open = may && (moved.isPresent() || !enough);
            times.add(new FreeTimes(words, free, page, open, this::turn, this::choose));
        }
        add(Layouts.beside(times, new Card(facts(words, info)).tight()));
    }

    private void turn(int to) {
        page = to;
        show();
    }

    private void choose(Slot slot) {
        session.requireUser(ROUTE + "/" + id + (moving.isEmpty() ? "" : "?" + MOVE + "=" + moving))
                .ifPresent(person -> {
                    chosen = slot;
                    lost = false;
                    show();
                });
    }

    private Card wait(Words words, User person) {
        boolean on = waiting.waits(person, id);
        Button button = new Button(words.say(on ? "appointments.wait.leave" : "appointments.wait"), click -> {
            if (on) {
                waiting.leave(person, id);
            } else {
                waiting.join(person, id);
            }
            show();
        });
        button.setId("appointments-wait");
        return new Card(
                        words.say(on ? "appointments.wait.on" : "appointments.wait"),
                        new Paragraph(
                                words.say("appointments.wait.why", book.offer().toMinutes())),
                        Layouts.row(button))
                .stacked();
    }

    private void confirm(Words words, User person, Slot slot, CalendarInfo info) {
        ConfirmForm form = new ConfirmForm(
                words,
                slot,
                moved().isPresent() ? "appointments.book.move-go" : "appointments.book.go",
                moved().map(Appointment::shared)
                        .orElse(new Shared(person.displayName(), getLocale().getLanguage(), "")),
                moved().isEmpty(),
                shared -> book(words, person, slot, info, shared),
                () -> {
                    chosen = null;
                    show();
                });
        add(Layouts.beside(form, new Card(facts(words, info)).tight()));
    }

    private void book(Words words, User person, Slot slot, CalendarInfo info, Shared shared) {
        boolean move = moved().isPresent();
        done = true;
        Appointment made;
        try {
            made = move
                    ? appointments.move(person, moving, slot.start())
                    : appointments.book(person, id, slot.start(), shared);
        } catch (ProblemException problem) {
            done = false;
            if (problem.kind() == ProblemException.Kind.CONFLICT
                    && free().stream().noneMatch(one -> one.start().equals(slot.start()))) {
                lost();
                return;
            }
            throw problem;
        }
        removeAll();
        add(new Done(
                words.say(move ? "appointments.book.moved" : "appointments.book.done"),
                words.when(made.start(), made.end())));
        add(new Card(facts(words, info)).tight());
        add(Layouts.actions(
                files.of(words, made, Optional.of(info)),
                Links.button(AppointmentsView.ROUTE, words.say("appointments.book.mine-link"))));
    }

    private FactsList facts(Words words, CalendarInfo info) {
        FactsList facts = new FactsList();
        String place = words.say(info.place());
        if (!place.isBlank()) {
            facts.add("pin", words.say("appointments.place"), place);
        }
        facts.add(
                "phone",
                words.say("appointments.how"),
                String.join(
                        ", ",
                        info.modes().stream()
                                .sorted()
                                .map(mode -> words.say("appointments.mode." + mode.code()))
                                .toList()));
        if (!info.languages().isEmpty()) {
            facts.add("speak", words.say("appointments.languages"), words.languages(info.languages()));
        }
        if (!info.bring().isEmpty()) {
            facts.add(
                    "paper",
                    words.say("appointments.bring"),
                    words.say("appointments.bring") + ": "
                            + String.join(
                                    "; ", info.bring().stream().map(words::say).toList()));
        }
        return facts;
    }

    private List<Slot> free() {
        try {
            return appointments.slots(session.user(), id, book.today(), book.lastDay()).stream()
                    .filter(slot -> slot.free() > 0)
                    .toList();
        } catch (ProblemException gone) {
            return List.of();
        }
    }

    /** The appointment to move, where it is the reader's and of this calendar. */
    private Optional<Appointment> moved() {
        Instant now = book.now();
        return session.user().stream()
                .flatMap(person -> appointments.of(person.id()).stream())
                .filter(one -> one.id().equals(moving)
                        && one.calendar().equals(id)
                        && one.isOpen(now)
                        && one.start().isAfter(now))
                .findFirst();
    }
}
