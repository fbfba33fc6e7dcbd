package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.appointments.internal.Times;
import org.immerse.appointments.internal.domain.Closed;
import org.immerse.appointments.internal.domain.Offered;

/** The times a calendar offers: rules, single ones, closed days; each can be taken away. */
final class TimesCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private final transient Words words;
    private final transient Times times;
    private final transient User staff;
    private final String calendar;

    TimesCard(Words words, Times times, User staff, String calendar) {
        this.words = words;
        this.times = times;
        this.staff = staff;
        this.calendar = calendar;
    }

    @Override
    protected Card initContent() {
        Times.Offers offers = times.of(staff, calendar);
        Card card = new Card(words.say("appointments.manage.times"));
        if (offers.rules().isEmpty() && offers.singles().isEmpty()) {
            card.add(new Paragraph(words.say("appointments.manage.times.none")));
        }
        Worklist rows = new Worklist();
        offers.rules().forEach(kept -> {
            String title = title(kept.rule());
            rows.add(
                    "swap",
                    new Span(title),
                    details(kept.rule()),
                    remove(title, () -> times.removeRule(staff, calendar, kept.id())));
        });
        offers.singles().forEach(one -> single(rows, one));
        offers.closed().forEach(one -> closed(rows, one));
        card.add(rows);
        return card;
    }

    private void single(Worklist rows, Offered one) {
        String title = words.when(one.start(), one.end());
        rows.add(
                "clock",
                new Span(title),
                List.of(words.say("appointments.manage.places", one.capacity()) + " · "
                        + words.say("appointments.mode." + one.mode().code())),
                remove(title, () -> times.removeSingle(staff, calendar, one.start())));
    }

    private void closed(Worklist rows, Closed one) {
        String title =
                words.say("appointments.manage.closed", words.day(one.first()), words.day(one.last()), one.reason());
        Button reopen =
                new Button(words.say("appointments.manage.reopen"), click -> times.reopen(staff, calendar, one.id()));
        reopen.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        rows.add("cross", new Span(title), List.of(), reopen);
    }

    private String title(WeeklyRule rule) {
        return words.say(
                "appointments.manage.rule",
                rule.days().stream().sorted().map(words::weekday).collect(Collectors.joining(", ")),
                rule.from().toString(),
                rule.until().toString(),
                rule.minutes());
    }

    private List<String> details(WeeklyRule rule) {
        List<String> details = new ArrayList<>();
        details.add(rule.last()
                .map(last -> words.say("appointments.manage.rule.until", rule.first(), last))
                .orElseGet(() -> words.say("appointments.manage.rule.from", rule.first())));
        details.add(words.say("appointments.manage.places", rule.capacity()) + " · "
                + words.say("appointments.mode." + rule.mode().code()));
        if (!rule.onHolidays()) {
            details.add(words.say("appointments.manage.holidays.no"));
        }
        return details;
    }

    private Button remove(String what, Runnable remove) {
        Button button = new Button(words.say("appointments.manage.remove"), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.say("appointments.manage.remove.what", what));
        return button;
    }
}
