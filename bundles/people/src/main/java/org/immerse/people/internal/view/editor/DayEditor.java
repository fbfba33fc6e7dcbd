package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.people.internal.view.Texts;

/** From which day. */
final class DayEditor implements AnswerEditor {
    private static final int DAYS = 7;
    private final Asking asking;
    private final DatePicker day = new DatePicker();
    private final Div content;
    private Runnable changed = () -> {};

    DayEditor(Asking asking) {
        this.asking = asking;
        day.setLabel(asking.texts().of("people.day.label"));
        day.setHelperText(asking.texts().of("people.day.help"));
        day.setI18n(words(asking.texts()));
        day.setLocale(asking.texts().locale());
        asking.before(Fact.Period.class).flatMap(Fact.Period::from).ifPresent(day::setValue);
        day.addValueChangeListener(change -> changed.run());
        Button today = new Button(
                asking.texts().ownOr("people.day.now", asking.question().textPrefix() + ".now"),
                click -> day.setValue(asking.today()));
        content = Layouts.stack(day, Layouts.row(today));
    }

    private static DatePicker.DatePickerI18n words(Texts texts) {
        Locale locale = texts.locale();
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setDateFormat("d/M/yyyy");
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % DAYS);
        words.setToday(texts.of("people.day.today"));
        words.setCancel(texts.of("people.day.cancel"));
        words.setBadInputErrorMessage(texts.of("people.day.unreadable"));
        return words;
    }

    private static java.util.List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, weekday -> weekday.plus(1))
                .limit(DAYS)
                .map(weekday -> weekday.getDisplayName(style, locale))
                .toList();
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Fact> fact() {
        return day.getOptionalValue().map(from -> new Fact.Period(Optional.of(from), Optional.empty()));
    }

    @Override
    public Map<String, Component> fields() {
        return Editors.only(asking, day);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
