package org.immerse.jobs.spain.internal.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.knowledge.Concepts;
import org.immerse.jobs.spain.internal.domain.Terms;

/** Reads what a vacancy gives out of a draft. */
final class TermsReader {
    private static final int MOST_HOURS = 60;
    private static final int MOST_OPENINGS = 1000;
    private static final double MOST_PAY = 1_000_000;
    /** The longest usual week in Spain: taken for pay by the hour where the hours are not said. */
    private static final double FULL_WEEK = 40;

    private static final double WEEKS_A_MONTH = 52.0 / 12;
    private static final double DAYS_A_WEEK = 5;
    private static final double MONTHS = 12;

    private final ConceptReader concepts;
    private final VacancyDraft draft;
    private final Findings findings;

    TermsReader(ConceptReader concepts, VacancyDraft draft, Findings findings) {
        this.concepts = concepts;
        this.draft = draft;
        this.findings = findings;
    }

    Terms read() {
        OptionalDouble hours = number(DraftField.HOURS, MOST_HOURS);
        checkCurrency();
        OptionalDouble from = pay(DraftField.PAY_FROM, hours);
        OptionalDouble to = pay(DraftField.PAY_TO, hours);
        if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
            findings.problem(DraftField.PAY_TO, "pay-order");
        }
        return new Terms(contract(), workingTimes(), hours, from, to, start(), openings());
    }

    private void checkCurrency() {
        String currency = draft.text(DraftField.CURRENCY).toUpperCase(Locale.ROOT);
        if (!currency.isEmpty() && !"EUR".equals(currency) && !"€".equals(currency)) {
            findings.problem(DraftField.CURRENCY, "currency", currency);
        }
    }

    private OptionalDouble pay(DraftField field, OptionalDouble hours) {
        OptionalDouble amount = number(field, MOST_PAY);
        if (amount.isEmpty()) {
            return amount;
        }
        Optional<Double> factor = perMonth(draft.text(DraftField.PAY_PER), hours.orElse(FULL_WEEK));
        if (factor.isEmpty()) {
            findings.problem(DraftField.PAY_PER, "pay-per", draft.text(DraftField.PAY_PER));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.round(amount.getAsDouble() * factor.get()));
    }

    /** How many times the amount makes a month. */
    private static Optional<Double> perMonth(String unit, double hours) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "", "month", "mes", "mon" -> Optional.of(1.0);
            case "year", "año", "ano", "ann" -> Optional.of(1 / MONTHS);
            case "week", "semana", "wee" -> Optional.of(WEEKS_A_MONTH);
            case "day", "día", "dia" -> Optional.of(DAYS_A_WEEK * WEEKS_A_MONTH);
            case "hour", "hora", "hur" -> Optional.of(hours * WEEKS_A_MONTH);
            default -> Optional.empty();
        };
    }

    private OptionalDouble number(DraftField field, double most) {
        String written = draft.text(field);
        if (written.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = PlainValues.number(written);
        if (number.isEmpty() || number.getAsDouble() > most) {
            findings.problem(field, "number", written, 0, (long) most);
            return OptionalDouble.empty();
        }
        return number;
    }

    private String contract() {
        String written = draft.text(DraftField.CONTRACT);
        if (written.isEmpty()) {
            return "";
        }
        var found = concepts.find(Concepts.CONTRACT, written);
        if (found.isEmpty()) {
            findings.problem(DraftField.CONTRACT, "contract-unknown", written);
        }
        return found.map(one -> one.concept().iri()).orElse("");
    }

    private Set<String> workingTimes() {
        Set<String> times = new TreeSet<>();
        for (String written : draft.several(DraftField.WORKING_TIME)) {
            concepts.find(Concepts.WORKING_TIME, written)
                    .ifPresentOrElse(
                            found -> times.add(found.concept().iri()),
                            () -> findings.problem(DraftField.WORKING_TIME, "working-time-unknown", written));
        }
        return times;
    }

    private Optional<LocalDate> start() {
        String written = draft.text(DraftField.START);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = PlainValues.day(written);
        if (day.isEmpty()) {
            findings.problem(DraftField.START, "day", written);
        }
        return day;
    }

    private int openings() {
        OptionalDouble number = number(DraftField.OPENINGS, MOST_OPENINGS);
        if (number.isPresent() && (number.getAsDouble() < 1 || number.getAsDouble() % 1 != 0)) {
            findings.problem(DraftField.OPENINGS, "number", draft.text(DraftField.OPENINGS), 1, MOST_OPENINGS);
        }
        return (int) Math.max(1, number.orElse(1));
    }
}
