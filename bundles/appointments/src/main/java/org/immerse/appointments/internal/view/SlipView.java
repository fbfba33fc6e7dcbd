package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.appointment.Mode;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.CounterSheet;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Strong;
import org.immerse.appointments.internal.AppointmentService;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.Kinds;
import org.immerse.appointments.internal.PersonDesk;
import org.immerse.appointments.internal.persistence.Booking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Counter mode: an appointment of one's own with two languages side by side, to show where one goes, also on paper. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = SlipView.ROUTE,
        title = "appointments.slip.title",
        icon = "print",
        menu = false,
        alone = true,
        roles = "ANY")
public final class SlipView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "appointments/slip";
    private static final long serialVersionUID = 1L;
    private final transient PersonDesk desk;
    private final transient AppointmentService appointments;
    private final transient Kinds kinds;
    private final transient Book book;
    private final transient Messages messages;
    private final transient UserSession session;

    /** The appointments of whoever is signed in. */
    @Activate
    public SlipView(
            @Reference PersonDesk desk,
            @Reference AppointmentService appointments,
            @Reference Kinds kinds,
            @Reference Book book,
            @Reference Messages messages,
            @Reference UserSession session) {
        this.desk = desk;
        this.appointments = appointments;
        this.kinds = kinds;
        this.book = book;
        this.messages = messages;
        this.session = session;
        setId("appointment-slip");
        addClassName("im-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String appointment) {
        open(appointment, event.getLocation().getQueryParameters().getSingleParameter("with"));
    }

    void open(String appointment, Optional<String> with) {
        removeAll();
        Words words = words(getLocale());
        add(Links.back(AppointmentsView.ROUTE, words.say("appointments.title")));
        Optional<Appointment> found =
                session.user().flatMap(person -> desk.find(person, appointment)).map(Booking::appointment);
        if (found.isEmpty()) {
            add(
                    new PageHeader(words.say("appointments.slip.title")),
                    new EmptyState(
                            words.say("appointments.slip.missing.title"), words.say("appointments.problem.missing")));
            return;
        }
        add(
                new PageHeader(words.say("appointments.slip.title"), words.say("appointments.slip.lead")),
                sheet(found.orElseThrow(), with));
    }

    private CounterSheet sheet(Appointment one, Optional<String> with) {
        Optional<CalendarInfo> info = appointments.find(one.calendar()).flatMap(kinds::describe);
        CounterSheet sheet = new CounterSheet(messages.languages(), with);
        row(sheet, words -> head(words, one, info));
        row(sheet, words -> part(words, "appointments.slip.when", List.of(words.when(one.start(), one.end()))));
        row(sheet, words -> part(words, "appointments.how", List.of(how(words, one))));
        info.filter(about -> one.mode() == Mode.IN_PERSON
                        && !words(getLocale()).say(about.place()).isBlank())
                .ifPresent(about ->
                        row(sheet, words -> part(words, "appointments.place", List.of(words.say(about.place())))));
        info.filter(about -> !about.bring().isEmpty())
                .ifPresent(about -> row(
                        sheet,
                        words -> part(
                                words,
                                "appointments.bring",
                                about.bring().stream().map(words::say).toList())));
        row(sheet, words -> new Paragraph(words.say("appointments.slip.made", words.from(book.now()))));
        return sheet;
    }

    private Component head(Words words, Appointment one, Optional<CalendarInfo> info) {
        Div head = Layouts.close(
                new H2(info.map(about -> words.say(about.title())).orElseGet(() -> words.say("appointments.gone"))));
        info.ifPresent(about -> head.add(new Paragraph(words.say("appointments.with", words.say(about.host())))));
        if (!one.isOpen(book.now())) {
            head.add(new Paragraph(new Strong(words.say("appointments.slip." + state(one)))));
        }
        return head;
    }

    /** The two readers are different people: neither is told that 'you' cancelled. */
    private static String state(Appointment one) {
        boolean cancelled = one.status() == Status.CANCELLED_BY_PERSON || one.status() == Status.CANCELLED_BY_HOST;
        return cancelled ? "cancelled" : "over";
    }

    private static String how(Words words, Appointment one) {
        return words.say("appointments.mode." + one.mode().code());
    }

    private static Component part(Words words, String title, List<String> lines) {
        if (lines.size() == 1) {
            return Layouts.close(new H3(words.say(title)), new Paragraph(lines.getFirst()));
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return Layouts.close(new H3(words.say(title)), list);
    }

    private void row(CounterSheet sheet, Function<Words, Component> draw) {
        sheet.row(language -> draw.apply(words(language)));
    }

    private Words words(Locale language) {
        return new Words(messages, language, book.zone());
    }
}
