package org.immerse.procedures.internal.plan;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.immerse.api.calendar.CalendarLines;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.domain.Way;

/**
 * What is left of a way as a calendar (RFC 5545): each step on the first day it can be done, or on the day its answer is due. A step keeps its
 * identifier, so that a file loaded again replaces it; nobody can read from it whose it is.
 *
 * @param site address of the site, without a slash at its end
 * @param account of the person; empty where nobody signed in
 */
public record WayCalendar(ProcedureWords words, String site, String account) {
    /** The file. */
    public String of(Procedure procedure, Way way) {
        CalendarLines lines = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//IMMERSE//procedures//EN")
                .line("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", words.of(procedure.title()));
        way.steps().forEach(planned -> entry(lines, procedure, way, planned));
        return lines.line("END", "VCALENDAR").toString();
    }

    private void entry(CalendarLines lines, Procedure procedure, Way way, Way.Planned planned) {
        Step step = planned.step();
        var day = planned.begun() ? planned.finish() : planned.start();
        String name = account + "\n" + procedure.id() + "\n" + step.id();
        lines.line("BEGIN", "VEVENT")
                .line("UID", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@immerse")
                .moment("DTSTAMP", way.today().atStartOfDay().toInstant(ZoneOffset.UTC))
                .day("DTSTART", day)
                .day("DTEND", day.plusDays(1))
                .words("SUMMARY", words.of(step.title()))
                .words("DESCRIPTION", description(step));
        String where = words.where(step);
        if (!where.isEmpty()) {
            lines.words("LOCATION", where);
        }
        lines.line("URL", site + "/procedures/" + procedure.id())
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String description(Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of(step.text()));
        parts.add(list("bring", step.needs().stream().map(words::need).toList()));
        parts.add(list("get", step.gives().stream().map(words::gives).toList()));
        parts.add(words.say("cost") + ": " + words.cost(step.cost()));
        parts.removeIf(String::isEmpty);
        return String.join("\n", parts);
    }

    private String list(String key, List<String> some) {
        return some.isEmpty() ? "" : words.say(key) + ": " + String.join("; ", some);
    }
}
