package org.immerse.jobs.spain.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Messages;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a vacancy says, in the reader's language. */
@Component(service = VacancyWords.class)
public final class VacancyWords {
    private static final String PREFIX = "jobs-spain.vacancy.";

    private final Messages messages;
    private final Concepts concepts;
    private final Clock clock;

    @Activate
    public VacancyWords(@Reference Messages messages, @Reference Concepts concepts, @Reference Clock clock) {
        this.messages = messages;
        this.concepts = concepts;
        this.clock = clock;
    }

    /** Any text of the module. */
    public String text(String key, Locale locale, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    /** Pay: {@code 1,020 €}, {@code from 1,020 € to 1,100 €}; empty where it is not said. */
    public Optional<String> pay(Terms terms, Locale locale) {
        OptionalDouble from = terms.payFrom();
        OptionalDouble to = terms.payTo();
        if (from.isPresent() && to.isPresent() && from.getAsDouble() < to.getAsDouble()) {
            return say("pay.between", locale, from.getAsDouble(), to.getAsDouble());
        }
        if (from.isPresent()) {
            return say("pay.from", locale, from.getAsDouble());
        }
        return to.isPresent() ? say("pay.up-to", locale, to.getAsDouble()) : Optional.empty();
    }

    /** Hours a week; empty where they are not said. */
    public Optional<String> hours(Terms terms, Locale locale) {
        return terms.hoursPerWeek().isPresent()
                ? say("hours", locale, terms.hoursPerWeek().getAsDouble())
                : Optional.empty();
    }

    /** When one works; empty where it is not said. */
    public Optional<String> workingTimes(Terms terms, Locale locale) {
        return terms.workingTimes().isEmpty() ? Optional.empty() : Optional.of(labels(terms.workingTimes(), locale));
    }

    /** When one starts. */
    public String start(Terms terms, Locale locale) {
        LocalDate today = SpanishDay.today(clock);
        Optional<LocalDate> day = terms.start().filter(start -> start.isAfter(today));
        return day.map(start -> messages.text(PREFIX + "start.day", locale, start))
                .orElseGet(() -> messages.text(PREFIX + "start.now", locale));
    }

    /** Kind of contract; empty where it is not said. */
    public Optional<String> contract(Terms terms, Locale locale) {
        return terms.contract().isEmpty() ? Optional.empty() : Optional.of(concepts.label(terms.contract(), locale));
    }

    /** Where one works, or that it is remote. */
    public String place(Workplace workplace, Locale locale) {
        if (!workplace.remote()) {
            return workplace.label();
        }
        return workplace.label().isEmpty()
                ? messages.text(PREFIX + "remote", locale)
                : messages.text(PREFIX + "remote.or", locale, workplace.label());
    }

    /** Until when one can apply. */
    public String until(Vacancy vacancy, Locale locale) {
        return messages.text(PREFIX + "until", locale, vacancy.publication().validThrough());
    }

    /** How fresh it is. */
    public String fresh(Vacancy vacancy, Locale locale) {
        LocalDate checked = SpanishDay.of(vacancy.publication().checked());
        long days = Math.max(0, SpanishDay.today(clock).toEpochDay() - checked.toEpochDay());
        return messages.text(PREFIX + "fresh", locale, days);
    }

    /** How it stands. */
    public String status(Vacancy vacancy, Locale locale) {
        return messages.text(
                "jobs-spain.status."
                        + vacancy.statusOn(SpanishDay.today(clock)).name().toLowerCase(Locale.ROOT),
                locale);
    }

    /** Languages asked, each with its level. */
    public List<String> languages(Vacancy vacancy, Locale locale) {
        List<String> lines = new ArrayList<>();
        vacancy.requirements().languages().forEach((language, need) -> {
            String key = PREFIX + (need.necessary() ? "language.necessary" : "language");
            lines.add(messages.text(
                    key,
                    locale,
                    concepts.label(language, locale),
                    ranked(Concepts.LANGUAGE_LEVEL, need.rank(), locale)));
        });
        return lines;
    }

    /** Education asked; empty where none is. */
    public Optional<String> education(Vacancy vacancy, Locale locale) {
        return vacancy.requirements().education().isPresent()
                ? Optional.of(ranked(
                        Concepts.EDUCATION, vacancy.requirements().education().getAsInt(), locale))
                : Optional.empty();
    }

    /** Labels of concepts, as one text. */
    public String labels(Collection<String> iris, Locale locale) {
        return iris.stream()
                .map(iri -> concepts.label(iri, locale))
                .reduce((one, two) -> messages.text("jobs-spain.list", locale, one, two))
                .orElse("");
    }

    /** The label of a concept. */
    public String label(String iri, Locale locale) {
        return concepts.label(iri, locale);
    }

    private String ranked(String scheme, int rank, Locale locale) {
        return concepts.all(scheme).stream()
                .filter(level -> level.rank().orElse(-1) == rank)
                .map(Concept::label)
                .map(label -> label.in(locale))
                .findFirst()
                .orElse(Integer.toString(rank));
    }

    private Optional<String> say(String key, Locale locale, Object... arguments) {
        return Optional.of(messages.text(PREFIX + key, locale, arguments));
    }
}
