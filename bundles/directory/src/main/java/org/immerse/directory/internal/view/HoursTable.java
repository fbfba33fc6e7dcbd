package org.immerse.directory.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.immerse.api.directory.Hours;
import org.immerse.api.ui.kit.Summary;
import org.immerse.directory.internal.search.OpenTimes;

/** Opening hours: the week, then days on which it is otherwise, then the next public holidays. */
final class HoursTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LOOK_AHEAD = 45;

    HoursTable(Around around, EntryWords words, Hours hours) {
        addClassName("im-stack-s");
        LocalDate today = around.search().now().toLocalDate();
        Summary lines = new Summary().narrow();
        words.week(hours).forEach(line -> lines.add(line.days(), line.times()));
        hours.changes().stream()
                .filter(change -> !change.last().isBefore(today))
                .sorted(java.util.Comparator.comparing(Hours.Change::first))
                .map(words::change)
                .forEach(line -> lines.add(line.days(), line.times()));
        add(lines);
        holidays(
                words,
                new OpenTimes(hours, around.search().holidays()),
                around.search().holidays(),
                today,
                hours);
    }

    private void holidays(
            EntryWords words, OpenTimes times, Predicate<LocalDate> holidays, LocalDate today, Hours hours) {
        if (hours.onHolidays()) {
            quiet(words.say("holidays.open"));
            return;
        }
        today.datesUntil(today.plusDays(LOOK_AHEAD))
                .filter(holidays)
                .filter(times::isClosedForHoliday)
                .findFirst()
                .ifPresentOrElse(
                        day -> quiet(words.say("holidays.next", day)), () -> quiet(words.say("holidays.closed")));
    }

    private void quiet(String sentence) {
        Paragraph line = new Paragraph(sentence);
        line.addClassName("im-quiet");
        add(line);
    }
}
