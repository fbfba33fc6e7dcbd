package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.directory.Hours;
import org.immerse.api.ui.edit.WordsField;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.Layouts;

/** When something is open: times that come back every week, and days on which it is otherwise. */
final class HoursField extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Form form;
    private final RowList<OpeningRow> weekly;
    private final RowList<ChangeRow> changes;
    private final Checkbox onHolidays;

    HoursField(Form form, String title) {
        this.form = form;
        addClassName("im-stack");
        weekly = new RowList<>(form, form.say("hours.add"), form.say("hours.remove"), () -> new OpeningRow(form));
        changes = new RowList<>(form, form.say("change.add"), form.say("change.remove"), () -> new ChangeRow(form));
        onHolidays = new Checkbox(form.say("hours.holidays"));
        onHolidays.addValueChangeListener(change -> form.changed());
        add(new H3(title), weekly, onHolidays, new H3(form.say("changes")), changes);
    }

    void set(Hours hours) {
        weekly.clear();
        changes.clear();
        hours.weekly().forEach(opening -> weekly.add().set(opening));
        hours.changes().forEach(change -> changes.add().set(change));
        onHolidays.setValue(hours.onHolidays());
    }

    /**
     * What the fields hold; a row without its times or days is told as wrong and left out.
     *
     * @param name of the hours among the fields of problems
     * @param path of the hours among the words of the entry
     */
    Hours get(String name, String path) {
        List<Hours.Opening> openings = new ArrayList<>();
        for (OpeningRow row : weekly.rows()) {
            String own = name + ".weekly." + openings.size();
            form.field(own + ".days", row.days);
            row.times
                    .get(form, own)
                    .ifPresent(span -> openings.add(new Hours.Opening(row.days.getValue(), span.from(), span.until())));
        }
        List<Hours.Change> others = new ArrayList<>();
        for (ChangeRow row : changes.rows()) {
            row.get(name + ".changes." + others.size(), path + ".changes." + others.size())
                    .ifPresent(others::add);
        }
        return openings.isEmpty() && others.isEmpty()
                ? Hours.UNKNOWN
                : new Hours(openings, others, onHolidays.getValue());
    }

    /** From one time to another. */
    static final class TimesRow extends Div implements RowList.Row {
        private static final long serialVersionUID = 1L;
        final TimePicker from;
        final TimePicker until;

        TimesRow(Form form) {
            addClassName("im-row");
            from = new TimePicker(form.say("from"));
            until = new TimePicker(form.say("until"));
            for (TimePicker time : List.of(from, until)) {
                time.setLocale(form.reader().getLanguage().equals("en") ? java.util.Locale.UK : form.reader());
                time.setStep(java.time.Duration.ofMinutes(15));
                time.addValueChangeListener(change -> form.changed());
                add(time);
            }
        }

        void set(LocalTime start, LocalTime end) {
            from.setValue(start);
            until.setValue(end);
        }

        Optional<Hours.Span> get(Form form, String name) {
            form.field(name + ".from", from);
            form.field(name + ".until", until);
            LocalTime start = from.getValue();
            LocalTime end = until.getValue();
            if (start == null || end == null || !end.equals(LocalTime.MIDNIGHT) && !start.isBefore(end)) {
                form.wrong(name + (start == null ? ".from" : ".until"), start == null || end == null ? "time" : "span");
                return Optional.empty();
            }
            return Optional.of(new Hours.Span(start, end));
        }
    }

    /** Days of the week with their times. */
    static final class OpeningRow extends Div implements RowList.Row {
        private static final long serialVersionUID = 1L;
        private final CheckboxGroup<DayOfWeek> days;
        private final TimesRow times;

        OpeningRow(Form form) {
            addClassName("im-stack-s");
            days = new CheckboxGroup<>(form.say("days"));
            days.setItems(DayOfWeek.values());
            days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, form.reader()));
            days.addValueChangeListener(change -> form.changed());
            times = new TimesRow(form);
            add(days, times);
        }

        void set(Hours.Opening opening) {
            days.setValue(opening.days());
            times.set(opening.from(), opening.until());
        }
    }

    /** Days on which it is otherwise. */
    static final class ChangeRow extends Div implements RowList.Row {
        private static final long serialVersionUID = 1L;
        private final transient Form form;
        private final DayField first;
        private final DayField last;
        private final RowList<TimesRow> open;
        private final WordsField why;

        ChangeRow(Form form) {
            this.form = form;
            addClassName("im-stack-s");
            first = new DayField(form.say("first"));
            last = new DayField(form.say("last"));
            first.addValueChangeListener(change -> form.changed());
            last.addValueChangeListener(change -> form.changed());
            open = new RowList<>(form, form.say("change.times"), form.say("hours.remove"), () -> new TimesRow(form));
            why = WordsField.line(form, "", form.say("why"));
            Div days = Layouts.row(first, last);
            add(days, new com.vaadin.flow.component.html.Paragraph(form.say("change.closed")), open, why);
        }

        void set(Hours.Change change) {
            first.setValue(change.first());
            last.setValue(change.last());
            change.open().forEach(span -> open.add().set(span.from(), span.until()));
            why.set(change.why());
        }

        Optional<Hours.Change> get(String name, String path) {
            why.at(path + ".why");
            form.field(name + ".first", first);
            form.field(name + ".last", last);
            LocalDate start = first.getValue();
            LocalDate end = last.getValue() == null ? start : last.getValue();
            if (start == null || end == null || end.isBefore(start)) {
                form.wrong(name + (start == null ? ".first" : ".last"), start == null ? "day" : "order");
                return Optional.empty();
            }
            List<Hours.Span> spans = new ArrayList<>();
            open.rows()
                    .forEach(
                            row -> row.get(form, name + ".open." + spans.size()).ifPresent(spans::add));
            return Optional.of(new Hours.Change(start, end, spans, why.get()));
        }

        @Override
        public void leave() {
            why.leave();
        }
    }
}
