package org.immerse.procedures.internal;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Procedures;
import org.immerse.api.procedure.Step;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.value.Money;

/** Procedures in a reader's language. */
public final class ProcedureWords {
    private final Messages messages;
    private final Procedures procedures;
    private final Locale reader;

    /** Words of these procedures. */
    public ProcedureWords(Messages messages, Procedures procedures, Locale reader) {
        this.messages = messages;
        this.procedures = procedures;
        this.reader = reader;
    }

    /** The reader's language. */
    public Locale language() {
        return reader;
    }

    /** Words in the reader's language. */
    public String of(Localized words) {
        return words.in(reader);
    }

    /** A text of this bundle: {@code procedures.<key>}. */
    public String say(String key, Object... arguments) {
        return messages.text("procedures." + key, reader, arguments);
    }

    /** A text. */
    public String say(Text text) {
        return messages.text(text, reader);
    }

    /** A day. */
    public String day(LocalDate day) {
        return messages.text("text.verbatim", reader, day);
    }

    /** The name of a paper. */
    public String paper(String id) {
        return procedures.paper(id).map(Paper::name).map(this::of).orElse(id);
    }

    /** What to bring for a need. */
    public String need(Step.Need need) {
        String papers = need.anyOf().stream()
                .map(this::paper)
                .reduce((one, other) -> say("bring.or", one, other))
                .orElse("");
        return need.validDays() == 0 ? papers : say("bring.valid", papers, say("days", need.validDays()));
    }

    /** What a step gives. */
    public String gives(Step.Yield yield) {
        String paper = paper(yield.paper());
        return yield.validDays().isEmpty()
                ? paper
                : say("get.valid", paper, say("days", yield.validDays().getAsInt()));
    }

    /** Where and how. */
    public String where(Step step) {
        List<String> parts = new ArrayList<>();
        String where = of(step.place().where());
        if (!where.isEmpty()) {
            parts.add(where);
        }
        if (step.place().channel() != Step.Channel.OTHER) {
            parts.add(say("channel." + step.place().channel().name().toLowerCase(Locale.ROOT)));
        }
        return String.join(", ", parts);
    }

    /** How long it takes. */
    public String wait(Step.Waiting waiting) {
        String usual = say("days", waiting.usual());
        return waiting.shortest() == waiting.usual() ? usual : say("between", say("days", waiting.shortest()), usual);
    }

    /** Money. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(reader);
        format.setCurrency(money.currency());
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(money.amount());
    }

    /** Several amounts, or that nothing is to be paid. */
    public String money(List<Money> some) {
        return some.isEmpty()
                ? say("free")
                : String.join(" + ", some.stream().map(this::money).toList());
    }

    /** What a step costs. */
    public String cost(Optional<Money> cost) {
        return money(cost.stream().toList());
    }

    /** Short weekday. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", reader).format(day);
    }

    /** Short month. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", reader).format(day);
    }

    /** Everything a search looks through. */
    public String searched(Procedure procedure) {
        return (of(procedure.title()) + " " + of(procedure.summary()) + " " + String.join(" ", procedure.tags()))
                .toLowerCase(reader);
    }
}
