package org.immerse.jobs.spain.internal.view;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;

/** The essentials of a vacancy as a list with icons. */
final class VacancyFactsList {
    private final VacancyWords words;
    private final Locale locale;

    VacancyFactsList(VacancyWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** Pay, hours, start and distance: for cards. */
    FactsList essentials(Vacancy vacancy, Optional<Double> kilometres) {
        FactsList facts = new FactsList();
        Terms terms = vacancy.terms();
        words.pay(terms, locale).ifPresent(pay -> facts.add("euro", term("pay"), pay, say("pay.after")));
        Optional<String> hours = words.hours(terms, locale);
        Optional<String> times = words.workingTimes(terms, locale);
        if (hours.isPresent()) {
            facts.add("clock", term("hours"), hours.get(), times.orElse(""));
        } else {
            times.ifPresent(when -> facts.add("clock", term("hours"), when));
        }
        facts.add("calendar", term("start"), words.start(terms, locale));
        distance(facts, vacancy, kilometres);
        return facts;
    }

    /** What it asks for, in the reader's language: for cards without a match. */
    FactsList asked(Vacancy vacancy) {
        FactsList facts = new FactsList();
        String occupation = vacancy.requirements().occupation();
        if (!occupation.isEmpty()) {
            facts.add("work", term("occupation"), words.label(occupation, locale));
        }
        words.languages(vacancy, locale).forEach(line -> facts.add("chat", term("languages"), line));
        words.contract(vacancy.terms(), locale).ifPresent(contract -> facts.add("paper", term("contract"), contract));
        facts.add("calendar", term("until"), words.until(vacancy, locale));
        return facts;
    }

    private void distance(FactsList facts, Vacancy vacancy, Optional<Double> kilometres) {
        if (vacancy.workplace().remote()) {
            facts.add("pin", term("place"), say("remote"));
        } else {
            kilometres.ifPresent(far ->
                    facts.add("pin", term("distance"), words.text("jobs-spain.vacancy.far", locale, rounded(far))));
        }
    }

    /** Below ten kilometres with one decimal. */
    private static double rounded(double kilometres) {
        return kilometres < 10 ? Math.max(0.1, Math.round(kilometres * 10) / 10.0) : Math.round(kilometres);
    }

    /** Everything it gives: for its own page. */
    FactsList all(Vacancy vacancy, Optional<Double> kilometres) {
        FactsList facts = essentials(vacancy, kilometres).two();
        Terms terms = vacancy.terms();
        words.contract(terms, locale).ifPresent(contract -> facts.add("paper", term("contract"), contract));
        facts.add("users", term("openings"), words.text("jobs-spain.vacancy.openings", locale, terms.openings()));
        facts.add("calendar", term("until"), words.until(vacancy, locale));
        return facts;
    }

    private String term(String name) {
        return words.text("jobs-spain.term." + name, locale);
    }

    private String say(String name) {
        return words.text("jobs-spain.vacancy." + name, locale);
    }
}
