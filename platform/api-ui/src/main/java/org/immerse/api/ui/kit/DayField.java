package org.immerse.api.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A day, written day first with Latin digits in every language, with a calendar in the reader's language. Weeks begin on
 * Monday, as on the calendars of the offices the reader goes to.
 */
public class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    /** A day without a label yet. */
    public DayField() {
        Locale reader = getLocale();
        setLocale(reader);
        setI18n(words(reader, this::getTranslation));
    }

    /** A day asked for by these words. */
    public DayField(String label) {
        this();
        setLabel(label);
    }

    static DatePickerI18n words(Locale reader, UnaryOperator<String> texts) {
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormats("d/M/yyyy", "d.M.yyyy", "d-M-yyyy");
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, reader));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, reader));
        words.setFirstDayOfWeek(DayOfWeek.MONDAY.getValue());
        words.setToday(texts.apply("ui.day.today"));
        words.setCancel(texts.apply("ui.day.close"));
        words.setBadInputErrorMessage(texts.apply("ui.day.unreadable"));
        return words;
    }

    /** From Sunday on, as the calendar counts. */
    private static List<String> weekdays(TextStyle style, Locale reader) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(WEEK)
                .map(day -> day.getDisplayName(style, reader))
                .toList();
    }
}
