package org.immerse.appointments.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentFileTest {
    @Test
    void isACalendarWithTheAppointmentAndTwoAlarms() {
        assertThat(lines(file("appointment-1", 2)))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VEVENT", "END:VCALENDAR")
                .contains(
                        "SEQUENCE:2",
                        "DTSTAMP:20261123T090000Z",
                        "DTSTART:20261125T070000Z",
                        "DTEND:20261125T080000Z",
                        "SUMMARY:Health card\\, renewal",
                        "DESCRIPTION:With the office\\nBring: passport",
                        "LOCATION:12\\, Ledra",
                        "URL:https://nicosia.example/appointments",
                        "TRIGGER:-P1D",
                        "TRIGGER:-PT2H");
    }

    @Test
    void keepsItsIdentifierWhenItIsMovedAndDoesNotNameTheAppointment() {
        assertThat(uid(file("appointment-1", 0))).isEqualTo(uid(file("appointment-1", 1)));
        assertThat(uid(file("appointment-2", 0))).isNotEqualTo(uid(file("appointment-1", 0)));
        assertThat(file("appointment-1", 0)).doesNotContain("appointment-1");
    }

    private static String uid(String file) {
        return lines(file).stream()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String file) {
        return List.of(file.replace("\r\n ", "").split("\r\n"));
    }

    private static String file(String id, int sequence) {
        return new AppointmentFile(
                        id,
                        sequence,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        Instant.parse("2026-11-25T07:00:00Z"),
                        Instant.parse("2026-11-25T08:00:00Z"),
                        "Health card, renewal",
                        List.of("With the office", "Bring: passport"),
                        "12, Ledra",
                        "https://nicosia.example/appointments")
                .text();
    }
}
