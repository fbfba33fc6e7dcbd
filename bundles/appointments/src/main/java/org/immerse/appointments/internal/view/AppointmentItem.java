package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;

/** One appointment in a list: its day, when, what, and below what there is to say and to do. */
final class AppointmentItem extends ListItem {
    private static final long serialVersionUID = 1L;
    private final Div in = new Div();

    AppointmentItem(Words words, String icon, Instant start, String when, String title) {
        LocalDate day = words.day(start);
        Span date = new Span(
                new Span(words.shortWeekday(day)),
                new Strong(Integer.toString(day.getDayOfMonth())),
                new Span(words.shortMonth(day)));
        date.addClassNames("im-date", "by");
        date.getElement().setAttribute("aria-hidden", "true");
        Paragraph kind = new Paragraph(Icons.of(icon), new Span(when));
        kind.addClassName("kind");
        in.addClassName("in");
        in.add(kind, new H3(title));
        add(date, in);
    }

    /** A line of words; empty words make none. */
    AppointmentItem line(String words) {
        if (!words.isBlank()) {
            in.add(new Paragraph(words));
        }
        return this;
    }

    /** Something more. */
    AppointmentItem more(Component component) {
        in.add(component);
        return this;
    }

    /** What can be done. */
    AppointmentItem actions(Component... buttons) {
        if (buttons.length > 0) {
            in.add(Layouts.row(buttons));
        }
        return this;
    }
}
