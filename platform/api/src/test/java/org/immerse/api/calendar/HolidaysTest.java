package org.immerse.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "CY, 2027-05-02, true", // orthodox Easter
        "CY, 2027-06-21, true", // Whit Monday
        "CY, 2027-03-15, true", // Green Monday
        "CY, 2027-03-28, false", // western Easter
        "ES, 2027-03-26, true", // Good Friday
        "ES, 2027-03-29, false",
        "IT, 2027-03-29, true", // Easter Monday
        "IT, 2026-10-04, true",
        "FR, 2027-05-06, true", // Ascension
        "GR, 2028-04-17, true", // Easter Monday
        "CY, 2028-02-28, true", // Green Monday
        "CY, 2028-02-29, false",
        "XX, 2026-12-25, false"
    })
    void holidaysAreThoseOfTheCountry(String country, LocalDate day, boolean holiday) {
        assertThat(Holidays.of(country).test(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-31, 2024-05-05",
        "2025, 2025-04-20, 2025-04-20",
        "2026, 2026-04-05, 2026-04-12",
        "2027, 2027-03-28, 2027-05-02",
        "2038, 2038-04-25, 2038-04-25"
    })
    void easterIsOnItsDay(int year, LocalDate western, LocalDate orthodox) {
        assertThat(Holidays.western(year)).isEqualTo(western);
        assertThat(Holidays.orthodox(year)).isEqualTo(orthodox);
    }

    /** The moving days of Cyprus as its government gave them out. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-18, 2024-05-03, 2024-05-06, 2024-06-24",
        "2025, 2025-03-03, 2025-04-18, 2025-04-21, 2025-06-09",
        "2026, 2026-02-23, 2026-04-10, 2026-04-13, 2026-06-01",
        "2027, 2027-03-15, 2027-04-30, 2027-05-03, 2027-06-21",
        "2028, 2028-02-28, 2028-04-14, 2028-04-17, 2028-06-05",
        "2029, 2029-02-19, 2029-04-06, 2029-04-09, 2029-05-28",
        "2030, 2030-03-11, 2030-04-26, 2030-04-29, 2030-06-17"
    })
    void cyprusKeepsItsMovingDaysByTheOrthodoxEaster(
            int year, LocalDate green, LocalDate goodFriday, LocalDate easterMonday, LocalDate pentecostMonday) {
        Stream<MonthDay> fixed = Stream.of(
                        "--01-01", "--01-06", "--03-25", "--04-01", "--05-01", "--08-15", "--10-01", "--10-28",
                        "--12-25", "--12-26")
                .map(MonthDay::parse);
        Set<LocalDate> expected = Stream.concat(
                        fixed.map(day -> day.atYear(year)),
                        Stream.of(green, goodFriday, easterMonday.minusDays(1), easterMonday, pentecostMonday))
                .collect(Collectors.toSet());
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(Holidays.of("CY")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
