package org.immerse.delegation.internal.view;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegation.State;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Tone;

/** Delegations in words, in one reader's language. */
record Words(Messages messages, Locale locale) {
    private static final int DAYS = 7;

    String of(String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    String of(Text text) {
        return messages.text(text, locale);
    }

    /** What a purpose lets somebody do. */
    String purpose(String purpose) {
        return of(purpose + ".delegation");
    }

    /** What that means. */
    String purposeHelp(String purpose) {
        return of(purpose + ".delegation-help");
    }

    /** A name, or that it is gone. */
    String name(String name) {
        return name.isEmpty() ? of("delegation.somebody") : name;
    }

    /** The days of a delegation. */
    String period(Delegation delegation) {
        return of("delegation.period", delegation.from(), delegation.lastDay());
    }

    /** How it stands, as a badge. */
    BadgeWord badge(Delegation delegation) {
        String word = of("delegation.state." + delegation.state().name().toLowerCase(Locale.ROOT));
        return new BadgeWord(word, tone(delegation.state()));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case VALID -> Tone.OK;
            case COMING -> Tone.ACCENT;
            case CONFLICT, RESTING -> Tone.WARNING;
            case OVER, OUTGROWN, ENDED -> Tone.PLAIN;
        };
    }

    /** A field for a day. */
    DatePicker day(String label) {
        DatePicker day = new DatePicker(label);
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setDateFormat("d/M/yyyy");
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE));
        words.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % DAYS);
        words.setToday(of("delegation.day.today"));
        words.setCancel(of("delegation.day.cancel"));
        words.setBadInputErrorMessage(of("delegation.day.unreadable"));
        day.setI18n(words);
        day.setLocale(locale);
        return day;
    }

    private List<String> weekdays(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, weekday -> weekday.plus(1))
                .limit(DAYS)
                .map(weekday -> weekday.getDisplayName(style, locale))
                .toList();
    }
}
