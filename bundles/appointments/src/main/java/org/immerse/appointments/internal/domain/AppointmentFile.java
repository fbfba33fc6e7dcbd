package org.immerse.appointments.internal.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.immerse.api.calendar.CalendarLines;

/**
 * One appointment as a calendar (RFC 5545), in universal time, with alarms a day and two hours before. It keeps its identifier, so that a
 * file loaded again after a move replaces it; the identifier says nothing about the person. Who the person is does not stand in it.
 *
 * @param id what it is known by
 * @param sequence how often it was moved
 * @param now when the file is made
 * @param start when it begins
 * @param end when it ends
 * @param title what it is
 * @param description lines about it
 * @param place where; may be empty
 * @param address where it is looked after on the web
 */
public record AppointmentFile(
        String id,
        int sequence,
        Instant now,
        Instant start,
        Instant end,
        String title,
        List<String> description,
        String place,
        String address) {

    /** The media type without a character set. */
    public static final String TYPE = "text/calendar";

    private static final List<String> ALARMS = List.of("-P1D", "-PT2H");

    /** The file. */
    public String text() {
        CalendarLines lines = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//IMMERSE//appointments//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .line("BEGIN", "VEVENT")
                .line("UID", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)) + "@immerse")
                .line("SEQUENCE", Integer.toString(sequence))
                .moment("DTSTAMP", now)
                .moment("DTSTART", start)
                .moment("DTEND", end)
                .words("SUMMARY", title);
        if (!description.isEmpty()) {
            lines.words("DESCRIPTION", String.join("\n", description));
        }
        if (!place.isEmpty()) {
            lines.words("LOCATION", place);
        }
        lines.line("URL", address);
        ALARMS.forEach(before -> lines.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", before)
                .words("DESCRIPTION", title)
                .line("END", "VALARM"));
        return lines.line("END", "VEVENT").line("END", "VCALENDAR").toString();
    }
}
