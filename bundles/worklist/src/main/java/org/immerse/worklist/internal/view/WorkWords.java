package org.immerse.worklist.internal.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.worklist.internal.Agenda;
import org.immerse.worklist.internal.When;

/** What waits, in a reader's language. */
final class WorkWords {
    private final Messages messages;
    private final Locale reader;

    WorkWords(Messages messages, Locale reader) {
        this.messages = messages;
        this.reader = reader;
    }

    String say(Text text) {
        return messages.text(text, reader);
    }

    String say(String key, Object... arguments) {
        return messages.text(key, reader, arguments);
    }

    String kind(String kind) {
        return say(kind + ".work");
    }

    /** The day with its weekday, English as it is written in Europe. */
    String today(LocalDate day) {
        Locale calendar = reader.equals(Locale.ENGLISH) ? Locale.UK : reader;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(calendar)
                .format(day);
    }

    /** How long it is late, that it is today, or its day; empty where it has none. */
    String due(WorkItem item, LocalDate today) {
        return item.due()
                .map(day -> {
                    long late = ChronoUnit.DAYS.between(day, today);
                    if (late > 0) {
                        return say("worklist.late", late);
                    }
                    return late == 0 ? say("worklist.today") : say("worklist.by", day);
                })
                .orElse("");
    }

    /** The agenda as a table with a head. */
    List<List<String>> table(Agenda agenda) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                say("worklist.csv.when"),
                say("worklist.csv.day"),
                say("worklist.csv.urgent"),
                say("worklist.csv.kind"),
                say("worklist.csv.title"),
                say("worklist.csv.detail")));
        for (When when : When.values()) {
            agenda.at(when)
                    .forEach(item -> rows.add(List.of(
                            say("worklist.when." + when.key()),
                            item.due().map(LocalDate::toString).orElse(""),
                            item.urgent() ? say("worklist.urgent") : "",
                            kind(item.kind()),
                            say(item.title()),
                            say(item.detail()))));
        }
        return rows;
    }
}
