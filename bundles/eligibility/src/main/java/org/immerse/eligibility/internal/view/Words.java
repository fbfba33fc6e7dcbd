package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.CounterSheet;
import org.immerse.api.ui.kit.Tone;
import org.immerse.eligibility.internal.SavedAnswers;

/** Rules and answers in a reader's language. */
final class Words {
    private final Messages messages;
    private final Locale reader;

    Words(Messages messages, Locale reader) {
        this.messages = messages;
        this.reader = reader;
    }

    String of(Localized words) {
        return words.in(reader);
    }

    String say(String key, Object... arguments) {
        return messages.text(key, reader, arguments);
    }

    String say(Text text) {
        return messages.text(text, reader);
    }

    String question(Criterion criterion, boolean other) {
        return of(other ? criterion.askOther() : criterion.ask());
    }

    String answer(Criterion criterion, String given) {
        Object words = SavedAnswers.words(criterion, given);
        String said = say("text.verbatim", words);
        return criterion.unit().isEmpty() ? said : said + " " + unit(criterion);
    }

    String unit(Criterion criterion) {
        return switch (criterion.unit()) {
            case "years" -> say("eligibility.answer.unit.years");
            case "months" -> say("eligibility.answer.unit.months");
            case "EUR/month" -> say("eligibility.answer.unit.money");
            default -> criterion.unit();
        };
    }

    /** Words said below those of another language, in small print, marked as what they are. */
    Span below(String said) {
        Span below = new Span(said);
        below.addClassName("im-also");
        CounterSheet.speak(below, reader);
        return below;
    }

    String verdict(Verdict verdict, boolean other) {
        String key = "eligibility." + verdict.name().toLowerCase(Locale.ROOT);
        return say(other && verdict != Verdict.OPEN ? key + ".other" : key);
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case YES -> Tone.OK;
            case NO -> Tone.WARNING;
            case OPEN -> Tone.UNKNOWN;
        };
    }

    static Outcome reason(Verdict verdict) {
        return switch (verdict) {
            case YES -> Outcome.MET;
            case NO -> Outcome.NOT;
            case OPEN -> Outcome.UNKNOWN;
        };
    }
}
