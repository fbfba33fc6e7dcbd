package org.immerse.jobs.spain.internal.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immerse.jobs.spain.internal.domain.Folded;

/** Numbers, days and yes or no as people in Spain write them. */
final class PlainValues {
    private static final Pattern THOUSANDS_WITH_COMMA = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern THOUSANDS_WITH_POINT = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Set<String> YES = Set.of("yes", "si", "true", "1", "x", "telecommute", "remote", "remoto");
    private static final Set<String> NO = Set.of("no", "false", "0", "");

    private PlainValues() {}

    /** A number that is not negative: {@code 1020}, {@code 1.020,50}, {@code 1020.5}, with or without a euro sign. */
    static OptionalDouble number(String written) {
        String text = written.replace("€", "").replace("EUR", "").replaceAll("[\\s\\u00a0]", "");
        if (THOUSANDS_WITH_COMMA.matcher(text).matches()) {
            text = text.replace(".", "").replace(',', '.');
        } else if (THOUSANDS_WITH_POINT.matcher(text).matches()) {
            text = text.replace(",", "");
        } else if (PLAIN.matcher(text).matches()) {
            text = text.replace(',', '.');
        } else {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    /** The first number in a sentence, such as {@code 30 hours a week}. */
    static OptionalDouble firstNumber(String written) {
        Matcher matcher = FIRST_NUMBER.matcher(written);
        return matcher.find() ? number(matcher.group()) : OptionalDouble.empty();
    }

    /** A day: {@code 2026-12-01}, with or without a time, or {@code 1/12/2026}. */
    static Optional<LocalDate> day(String written) {
        try {
            Matcher iso = ISO_DAY.matcher(written);
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(iso.group(1)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return DAYS.stream().flatMap(format -> parse(format, written).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(DateTimeFormatter format, String written) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Yes or no; empty where it is neither. */
    static Optional<Boolean> yesNo(String written) {
        String folded = Folded.of(written);
        if (YES.contains(folded)) {
            return Optional.of(true);
        }
        return NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }
}
