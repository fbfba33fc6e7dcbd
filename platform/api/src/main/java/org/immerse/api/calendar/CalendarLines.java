package org.immerse.api.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes lines of a calendar file (RFC 5545): values escaped, lines of at most 75 octets, each ended by CR and LF. Not thread-safe. */
public final class CalendarLines {
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private final StringBuilder out = new StringBuilder();

    /** A line whose value needs no escaping. */
    public CalendarLines line(String name, String value) {
        return folded(name + ":" + value);
    }

    /** A line with words. */
    public CalendarLines words(String name, String words) {
        return folded(name + ":" + escaped(words));
    }

    /** A day, without a time. */
    public CalendarLines day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** A moment. */
    public CalendarLines moment(String name, Instant when) {
        return line(name, STAMP.format(when));
    }

    /** Backslash, semicolon, comma and the end of a line have a meaning of their own; other control characters have no place. */
    public static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|[\r\n\u2028\u2029]", "\\\\n")
                .replaceAll("[\\p{Cc}&&[^\t]]", "");
    }

    /** Breaks between characters, never inside one; a line that goes on starts with a space, which counts. */
    private CalendarLines folded(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        out.append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
