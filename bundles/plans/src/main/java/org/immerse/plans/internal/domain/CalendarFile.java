package org.immerse.plans.internal.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.immerse.api.calendar.CalendarLines;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.text.Text;

/**
 * Steps still to do as a calendar (RFC 5545): whole days, with an alarm at nine in the morning where a reminder stands. An entry keeps
 * its identifier, so that a file loaded again replaces it; the identifier says nothing about the person.
 *
 * @param person account of the person
 * @param site address of the site, without a slash at its end
 * @param name what the calendar is called
 * @param now when it is made
 * @param today the day it is made
 * @param words puts texts into the reader's language
 */
public record CalendarFile(
        String person, String site, String name, Instant now, LocalDate today, Function<Text, String> words) {

    /** Words for lines of a description. Text keys {@code plans.calendar.<name>}. */
    private static final String KEY = "plans.calendar.";

    /** The file. */
    public String of(List<PersonPlan> plans) {
        CalendarLines lines = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//IMMERSE//plans//EN")
                .line("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", name);
        plans.forEach(plan -> plan.open().stream()
                .filter(step -> !step.by().isBefore(today))
                .forEach(step -> entry(lines, plan.plan().id(), step)));
        return lines.line("END", "VCALENDAR").toString();
    }

    private void entry(CalendarLines lines, String plan, PlanStep step) {
        String id = UUID.nameUUIDFromBytes((person + "\n" + plan + "\n" + step.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        String title = words.apply(step.title());
        lines.line("BEGIN", "VEVENT")
                .line("UID", id + "@immerse")
                .moment("DTSTAMP", now)
                .day("DTSTART", step.by())
                .day("DTEND", step.by().plusDays(1))
                .words("SUMMARY", title)
                .words("DESCRIPTION", description(step));
        step.where().ifPresent(where -> lines.words("LOCATION", words.apply(where)));
        lines.line("URL", site + "/plans").line("TRANSP", "TRANSPARENT");
        Reminders.MONTHS.forEach(months -> alarm(lines, step.by(), months, title));
        lines.line("END", "VEVENT");
    }

    /** Counted back from the midnight its day begins with; days that are over get none. */
    private void alarm(CalendarLines lines, LocalDate by, int months, String title) {
        LocalDate day = by.minusMonths(months);
        if (day.isAfter(today)) {
            long before = ChronoUnit.DAYS.between(day, by);
            lines.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .line("TRIGGER", "-P" + (before - 1) + "DT15H")
                    .words("DESCRIPTION", title)
                    .line("END", "VALARM");
        }
    }

    private String description(PlanStep step) {
        List<String> parts = new ArrayList<>();
        parts.add(words.apply(step.why()));
        list(parts, "take", step.take());
        list(parts, "get", step.receive());
        list(parts, "help", step.helpers());
        return String.join("\n", parts);
    }

    private void list(List<String> parts, String name, List<Text> some) {
        if (!some.isEmpty()) {
            parts.add(words.apply(Text.of(KEY + name)) + " "
                    + String.join("; ", some.stream().map(words).toList()));
        }
    }
}
