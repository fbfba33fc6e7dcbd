package org.immerse.plans.internal.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** A plan in a reader's language. */
final class PlanWords {
    private static final int CLOSE_DAYS = 45;
    private final Messages messages;
    private final Locale reader;
    private final LocalDate today;

    PlanWords(Messages messages, Locale reader, LocalDate today) {
        this.messages = messages;
        this.reader = reader;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    String say(Text text) {
        return messages.text(text, reader);
    }

    String say(String key, Object... arguments) {
        return messages.text(key, reader, arguments);
    }

    /** Its last day, and how far that is. */
    String by(PlanStep step) {
        return say("plans.by", step.by()) + " · " + left(step.by());
    }

    /** How far a day is: days where it is close, else months. */
    String left(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return say("plans.late", -days);
        }
        return days < CLOSE_DAYS
                ? say("plans.left.days", days)
                : say("plans.left.months", ChronoUnit.MONTHS.between(today, day));
    }

    /** Month and year, with a capital where the language has them. */
    String month(LocalDate day) {
        String month = DateTimeFormatter.ofPattern("LLLL yyyy", reader).format(day);
        return month.substring(0, 1).toUpperCase(reader) + month.substring(1);
    }

    String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", reader).format(day);
    }

    String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", reader).format(day);
    }
}
