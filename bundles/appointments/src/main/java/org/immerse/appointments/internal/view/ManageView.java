package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.appointments.internal.AppointmentService;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.Kinds;
import org.immerse.appointments.internal.StaffDesk;
import org.immerse.appointments.internal.StaffDesk.Managed;
import org.immerse.appointments.internal.Times;
import org.immerse.appointments.internal.WaitingList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Looking after calendars: which there are, who comes on a day, which times are offered. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ManageView.ROUTE,
        title = "appointments.manage.title",
        menuTitle = "appointments.manage.menu",
        icon = "clock",
        order = 220,
        roles = {"CASEWORKER", "EMPLOYER", "PROVIDER"})
public final class ManageView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "appointments/manage";
    private static final String DAY = "day";
    private static final long serialVersionUID = 1L;
    private final transient AppointmentService appointments;
    private final transient StaffDesk desk;
    private final transient Times times;
    private final transient WaitingList waiting;
    private final transient Kinds kinds;
    private final transient Book book;
    private final transient Messages messages;
    private final transient UserSession session;
    private String id = "";
    private LocalDate day = LocalDate.EPOCH;
    private final Div days = new Div();
    private final Div offered = new Div();

    /** The calendars of whoever is signed in. */
    @Activate
    public ManageView(
            @Reference AppointmentService appointments,
            @Reference StaffDesk desk,
            @Reference Times times,
            @Reference WaitingList waiting,
            @Reference Kinds kinds,
            @Reference Book book,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Live live) {
        this.appointments = appointments;
        this.desk = desk;
        this.times = times;
        this.waiting = waiting;
        this.kinds = kinds;
        this.book = book;
        this.messages = messages;
        this.session = session;
        setId("appointments-manage");
        addClassName("im-stack");
        live.follow(this, Set.of(Book.CHANGED), event -> {
            if (!id.isEmpty() && id.equals(event.ids().get("calendar"))) {
                session.user().ifPresent(this::refresh);
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String calendar) {
        open(
                calendar == null ? "" : calendar,
                event.getLocation().getQueryParameters().getSingleParameter(DAY).orElse(""));
    }

    void open(String calendar, String asked) {
        id = calendar;
        day = day(asked);
        removeAll();
        session.user().ifPresent(this::show);
    }

    private LocalDate day(String asked) {
        try {
            return asked.isEmpty() ? book.today() : LocalDate.parse(asked);
        } catch (DateTimeException e) {
            return book.today();
        }
    }

    private Words words() {
        return new Words(messages, getLocale(), book.zone());
    }

    private void show(User staff) {
        Words words = words();
        if (id.isEmpty()) {
            list(words, staff);
            return;
        }
        Optional<Calendar> calendar = appointments.find(id).filter(one -> kinds.mayManage(staff, one));
        Optional<CalendarInfo> info = calendar.flatMap(kinds::describe);
        add(Links.back(ROUTE, words.say("appointments.manage.back")));
        if (info.isEmpty()) {
            add(new EmptyState(
                    words.say("appointments.book.missing.title"), words.say("appointments.problem.missing")));
            return;
        }
        add(new PageHeader(words.say(info.get().title()), words.say(info.get().host()))
                .action(Links.button(BookView.ROUTE + "/" + id, words.say("appointments.manage.page"))));
        add(days, offered);
        offered.addClassName("im-stack");
        days.addClassName("im-stack");
        OfferForms forms = new OfferForms(words, info.get().modes(), book, times, staff, id);
        add(new Card(words.say("appointments.manage.open"), forms).stacked());
        refresh(staff);
    }

    /** What others change is drawn anew; what is being written stays. */
    private void refresh(User staff) {
        Words words = words();
        days.removeAll();
        offered.removeAll();
        if (appointments.find(id).filter(one -> kinds.mayManage(staff, one)).isEmpty()) {
            return;
        }
        long waits = waiting.waiting(id);
        if (waits > 0) {
            days.add(new Callout(Tone.PLAIN, words.say("appointments.manage.waiting", waits)));
        }
        days.add(new DayCard(words, desk, appointments, times, book, staff, id, day, to -> {
            day = to;
            refresh(staff);
        }));
        offered.add(new TimesCard(words, times, staff, id));
    }

    private void list(Words words, User staff) {
        add(new PageHeader(words.say("appointments.manage.title"), words.say("appointments.manage.lead")));
        List<Managed> all = desk.managed(staff);
        if (all.isEmpty()) {
            add(new EmptyState(words.say("appointments.manage.none.title"), words.say("appointments.manage.none.why")));
            return;
        }
        Worklist rows = new Worklist();
        all.forEach(one -> rows.add(
                "calendar",
                one.calendar()
                        .<com.vaadin.flow.component.Component>map(
                                calendar -> new Anchor(ROUTE + "/" + calendar.id(), title(words, one)))
                        .orElseGet(() -> new Paragraph(title(words, one))),
                List.of(words.say(one.calendar().isPresent() ? one.info().place() : none())),
                side(words, staff, one)));
        add(new Card(words.say("appointments.manage.mine"), rows));
    }

    private static org.immerse.api.text.Text none() {
        return org.immerse.api.text.Text.of("appointments.manage.no-times");
    }

    private static String title(Words words, Managed one) {
        return words.say(one.info().title());
    }

    private com.vaadin.flow.component.Component side(Words words, User staff, Managed one) {
        if (one.calendar().isPresent()) {
            String calendar = one.calendar().orElseThrow().id();
            long today = desk.booked(staff, calendar, book.today(), book.today());
            long next = desk.booked(staff, calendar, book.today(), book.lastDay());
            Paragraph counts = new Paragraph(words.say("appointments.manage.counts", today, next));
            counts.addClassName("im-quiet");
            return counts;
        }
        Button open = new Button(words.say("appointments.manage.open"), click -> {
            Calendar made = appointments.open(staff, one.kind().id(), one.subject());
            getUI().ifPresent(page -> page.navigate(ROUTE + "/" + made.id()));
        });
        open.setAriaLabel(words.say("appointments.manage.open.what", title(words, one)));
        return open;
    }
}
