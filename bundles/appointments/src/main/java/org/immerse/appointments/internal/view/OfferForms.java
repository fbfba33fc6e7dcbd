package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.Times;
import org.immerse.appointments.internal.domain.Offered;
import org.jspecify.annotations.Nullable;

/** Forms that offer times: every week, or one. */
final class OfferForms extends Div {
    private static final long serialVersionUID = 1L;
    private static final int HALF_AN_HOUR = 30;
    private final transient Words words;
    private final transient Set<Mode> modes;
    private final transient Book book;
    private final transient Times times;
    private final transient User staff;
    private final String calendar;

    OfferForms(Words words, Set<Mode> modes, Book book, Times times, User staff, String calendar) {
        this.words = words;
        this.modes = modes;
        this.book = book;
        this.times = times;
        this.staff = staff;
        this.calendar = calendar;
        addClassName("im-stack");
        Details rule = new Details(words.say("appointments.manage.add-rule"), rule());
        rule.setId("appointments-add-rule");
        rule.addClassName("im-details");
        Details single = new Details(words.say("appointments.manage.add-single"), single());
        single.setId("appointments-add-single");
        single.addClassName("im-details");
        add(rule, single);
    }

    private Div rule() {
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(words.say("appointments.field.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(words::weekday);
        DayField first = day("first", book.today());
        DayField last = day("last", null);
        TimePicker from = time("from", LocalTime.of(9, 0));
        TimePicker until = time("until", LocalTime.of(13, 0));
        IntegerField minutes = number("minutes", HALF_AN_HOUR);
        IntegerField capacity = number("capacity", 1);
        Select<Mode> mode = mode();
        Checkbox holidays = new Checkbox(words.say("appointments.field.holidays"));
        Map<String, Component> fields = Map.of(
                "days",
                days,
                "first",
                first,
                "last",
                last,
                "from",
                from,
                "until",
                until,
                "minutes",
                minutes,
                "capacity",
                capacity,
                "mode",
                mode);
        return form(
                "appointments-rule-save",
                fields,
                List.of(days, Layouts.row(first, last), Layouts.row(from, until), minutes, capacity, mode, holidays),
                () -> times.offer(
                        staff,
                        calendar,
                        new WeeklyRule(
                                days.getValue(),
                                needed("first", first.getValue()),
                                Optional.ofNullable(last.getValue()),
                                needed("from", from.getValue()),
                                needed("until", until.getValue()),
                                Objects.requireNonNullElse(minutes.getValue(), 0),
                                Objects.requireNonNullElse(capacity.getValue(), 0),
                                mode.getValue(),
                                holidays.getValue())));
    }

    private Div single() {
        DayField day = day("start", null);
        TimePicker time = time("time", null);
        IntegerField minutes = number("minutes", HALF_AN_HOUR);
        IntegerField capacity = number("capacity", 1);
        Select<Mode> mode = mode();
        Map<String, Component> fields =
                Map.of("start", day, "time", time, "minutes", minutes, "capacity", capacity, "mode", mode);
        return form(
                "appointments-single-save",
                fields,
                List.of(Layouts.row(day, time), minutes, capacity, mode),
                () -> times.offer(
                        staff,
                        calendar,
                        new Offered(
                                needed("start", day.getValue())
                                        .atTime(needed("time", time.getValue()))
                                        .atZone(book.zone())
                                        .toInstant(),
                                Objects.requireNonNullElse(minutes.getValue(), 0),
                                Objects.requireNonNullElse(capacity.getValue(), 0),
                                mode.getValue())));
    }

    private Div form(String id, Map<String, Component> fields, List<Component> parts, Runnable save) {
        ErrorSummary problems = new ErrorSummary();
        Button button = new Button(words.say("appointments.save"), click -> {
            problems.clear(fields);
            try {
                save.run();
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setId(id);
        Div form = Layouts.stack(problems);
        parts.forEach(form::add);
        form.add(Layouts.actions(button));
        return form;
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            String key = field.equals("first") || field.equals("start") ? "first" : "time";
            throw ProblemException.invalid(field, Text.of("appointments.problem." + key));
        }
        return value;
    }

    private DayField day(String name, @Nullable LocalDate value) {
        DayField field = new DayField(words.say("appointments.field." + name));
        field.setValue(value);
        return field;
    }

    private TimePicker time(String name, @Nullable LocalTime value) {
        TimePicker field = new TimePicker(words.say("appointments.field." + name));
        field.setLocale(words.reader());
        field.setStep(Duration.ofMinutes(HALF_AN_HOUR));
        field.setValue(value);
        return field;
    }

    private IntegerField number(String name, int value) {
        IntegerField field = new IntegerField(words.say("appointments.field." + name));
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setValue(value);
        ((HasSize) field).setWidth("12rem");
        return field;
    }

    private Select<Mode> mode() {
        Select<Mode> field = new Select<>();
        field.setLabel(words.say("appointments.field.mode"));
        List<Mode> sorted = modes.stream().sorted().toList();
        field.setItems(sorted);
        field.setItemLabelGenerator(mode -> words.say("appointments.mode." + mode.code()));
        field.setValue(sorted.getFirst());
        return field;
    }
}
