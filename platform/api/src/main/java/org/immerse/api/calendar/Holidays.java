package org.immerse.api.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The national public holidays of a country, counted rather than listed, so for any year from 1900 to 2099; the western and the orthodox
 * Easter are computed. What is kept only in a region, a town or one kind of office is not here: whoever keeps it closes that day by hand.
 *
 * <p>The rules stand in {@code holidays.csv} beside this class: country, {@code day}, {@code easter} or {@code orthodox}, and the month and
 * day, or how many days after that Easter Sunday. Pure and safe for use by several threads.
 */
public final class Holidays {
    private static final String FILE = "holidays.csv";

    private record Rule(String country, String kind, String value) {
        boolean falls(LocalDate day) {
            return switch (kind) {
                case "day" -> MonthDay.from(day).equals(MonthDay.parse("--" + value));
                case "easter" -> day.equals(western(day.getYear()).plusDays(Long.parseLong(value)));
                case "orthodox" -> day.equals(orthodox(day.getYear()).plusDays(Long.parseLong(value)));
                default -> throw new IllegalStateException(FILE + ": " + kind);
            };
        }
    }

    private static final List<Rule> RULES = load();

    private Holidays() {}

    /**
     * Which days are public holidays in a country; none where the country is not known.
     *
     * @param country ISO 3166-1 alpha-2 code, such as {@code CY}
     */
    public static Predicate<LocalDate> of(String country) {
        List<Rule> own =
                RULES.stream().filter(rule -> rule.country().equals(country)).toList();
        return day -> own.stream().anyMatch(rule -> rule.falls(day));
    }

    /** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
    static LocalDate western(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Easter Sunday of the orthodox churches (Meeus), in the Gregorian calendar; for the years 1900 to 2099. */
    static LocalDate orthodox(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
    }

    private static List<Rule> load() {
        try (InputStream in = Objects.requireNonNull(Holidays.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",", 4)))
                    .map(cells -> new Rule(cells.get(0), cells.get(1), cells.get(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
