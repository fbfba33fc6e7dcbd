package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day, with its calendar in the reader's language. */
final class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    DayField(String label) {
        super(label);
        Locale locale = getLocale();
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormat("d/M/yyyy");
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % WEEK);
        words.setToday(getTranslation(EntryView.KEY + "day.today"));
        words.setCancel(getTranslation(EntryView.KEY + "day.close"));
        words.setBadInputErrorMessage(getTranslation(EntryView.KEY + "problem.day"));
        setI18n(words);
        setLocale(locale);
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(WEEK)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    /** The day; a problem where something is written that is none. */
    Optional<LocalDate> read(String name, Unread problems) {
        if (isEmpty() && isInputUnparsable()) {
            problems.add(name, "problem.day");
        }
        return getOptionalValue();
    }
}
