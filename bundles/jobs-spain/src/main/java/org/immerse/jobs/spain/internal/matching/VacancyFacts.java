package org.immerse.jobs.spain.internal.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Offer;
import org.immerse.jobs.spain.internal.domain.Field;
import org.immerse.jobs.spain.internal.domain.Requirements;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.Workplace;

/** A vacancy as facts the engine ranks. */
public final class VacancyFacts {
    /** How much an optional skill counts beside an essential one. */
    static final double OPTIONAL = 0.5;
    /** Employers wait this long for somebody who fits. */
    private static final int START_DAYS = 31;

    private VacancyFacts() {}

    /** The offer: fresh since the employer last confirmed it. */
    public static Offer toOffer(Vacancy vacancy) {
        return new Offer(vacancy.id(), vacancy.publication().checked(), of(vacancy));
    }

    /** The facts. What the vacancy does not say is left out. */
    static Facts of(Vacancy vacancy) {
        Map<String, Fact> facts = new TreeMap<>();
        put(facts, vacancy.requirements());
        put(facts, vacancy.workplace());
        put(facts, vacancy.terms());
        return new Facts(facts);
    }

    private static void put(Map<String, Fact> facts, Requirements asked) {
        if (!asked.occupation().isEmpty()) {
            facts.put(Field.OCCUPATION, Fact.Concepts.of(asked.occupation()));
        }
        Map<String, Double> skills = new TreeMap<>();
        asked.skills().forEach((iri, essential) -> skills.put(iri, essential ? 1.0 : OPTIONAL));
        if (!skills.isEmpty()) {
            facts.put(Field.SKILLS, new Fact.Concepts(skills));
        }
        putLanguages(facts, asked);
        asked.education().ifPresent(rank -> facts.put(Field.EDUCATION, Fact.Levels.of(rank)));
        asked.experienceYears().ifPresent(years -> facts.put(Field.EXPERIENCE_YEARS, Fact.Range.from(years)));
        if (!asked.licences().isEmpty()) {
            facts.put(Field.LICENCES, Fact.Concepts.of(asked.licences().toArray(new String[0])));
        }
    }

    private static void putLanguages(Map<String, Fact> facts, Requirements asked) {
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> necessary = new TreeMap<>();
        asked.languages().forEach((language, need) -> {
            all.put(language, need.rank());
            if (need.necessary()) {
                necessary.put(language, need.rank());
            }
        });
        if (!all.isEmpty()) {
            facts.put(Field.LANGUAGES, new Fact.Levels(all));
        }
        if (!necessary.isEmpty()) {
            facts.put(Field.LANGUAGES_NECESSARY, new Fact.Levels(necessary));
        }
    }

    private static void put(Map<String, Fact> facts, Workplace workplace) {
        if (workplace.remote() || workplace.point().isPresent()) {
            facts.put(
                    Field.PLACE,
                    new Fact.Place(
                            workplace.point().map(List::of).orElse(List.of()),
                            OptionalDouble.empty(),
                            workplace.remote(),
                            workplace.label()));
        }
        if (!workplace.province().isEmpty()) {
            facts.put(Field.PROVINCE, new Fact.Words(workplace.province()));
        }
    }

    private static void put(Map<String, Fact> facts, Terms terms) {
        if (!terms.contract().isEmpty()) {
            facts.put(Field.CONTRACT, Fact.Concepts.of(terms.contract()));
        }
        if (!terms.workingTimes().isEmpty()) {
            facts.put(Field.WORKING_TIME, Fact.Concepts.of(terms.workingTimes().toArray(new String[0])));
        }
        if (terms.payFrom().isPresent() || terms.payTo().isPresent()) {
            facts.put(Field.PAY, new Fact.Range(terms.payFrom(), atMost(terms)));
        }
        terms.start().ifPresent(start -> facts.put(Field.STARTS, startOf(start)));
    }

    /** A vacancy that names only its least pay promises no more than that. */
    private static OptionalDouble atMost(Terms terms) {
        return terms.payTo().isPresent() ? terms.payTo() : terms.payFrom();
    }

    private static Fact startOf(LocalDate start) {
        return new Fact.Period(Optional.of(start), Optional.of(start.plusDays(START_DAYS)));
    }
}
