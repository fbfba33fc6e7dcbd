package org.immerse.appointments.internal.view;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** Appointments in a reader's language; times by the clocks of the site. */
final class Words {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private final Messages messages;
    private final Locale reader;
    private final ZoneId zone;

    Words(Messages messages, Locale reader, ZoneId zone) {
        this.messages = messages;
        this.reader = reader;
        this.zone = zone;
    }

    String say(String key, Object... arguments) {
        return messages.text(key, reader, arguments);
    }

    String say(Text text) {
        return messages.text(text, reader);
    }

    /** For fields with days and times: English as it is written in Europe. */
    Locale reader() {
        return reader.equals(Locale.ENGLISH) ? Locale.UK : reader;
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** A day with its name. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(reader())
                .format(day);
    }

    String clock(Instant moment) {
        return CLOCK.format(LocalTime.ofInstant(moment, zone));
    }

    /** Day, beginning and end. */
    String when(Instant start, Instant end) {
        return say("appointments.when", day(day(start)), clock(start), clock(end));
    }

    /** Day and beginning. */
    String from(Instant start) {
        return say("appointments.when.from", day(day(start)), clock(start));
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader);
    }

    String shortWeekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", reader).format(day);
    }

    String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", reader).format(day);
    }

    /** The name of a language. */
    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }

    String languages(Collection<String> codes) {
        return codes.stream().map(this::language).collect(Collectors.joining(", "));
    }
}
