package org.immerse.jobs.spain.internal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.domain.Requirements;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.Workplace;

/** A vacancy as plain JSON for partners' programs: concepts as IRI with a label in the asked language. */
final class OfferJson {
    private final Concepts concepts;
    private final Locale locale;

    OfferJson(Concepts concepts, Locale locale) {
        this.concepts = concepts;
        this.locale = locale;
    }

    Map<String, Object> of(Vacancy vacancy, String address) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", vacancy.id());
        out.put("module", JobsSpainModule.ID);
        out.put("identifier", vacancy.identifier());
        out.put("title", vacancy.title());
        out.put("employer", vacancy.employer().name());
        out.put("description", vacancy.description());
        put(out, vacancy.requirements());
        out.put("place", place(vacancy.workplace()));
        out.put("remote", vacancy.workplace().remote());
        put(out, vacancy.terms());
        out.put("status", vacancy.publication().status().name().toLowerCase(Locale.ROOT));
        out.put("validThrough", vacancy.publication().validThrough().toString());
        out.put("checked", vacancy.publication().checked().toString());
        out.put("demo", vacancy.publication().demo());
        out.put("url", address);
        return out;
    }

    private void put(Map<String, Object> out, Requirements asked) {
        if (!asked.occupation().isEmpty()) {
            out.put("occupation", concept(asked.occupation()));
        }
        out.put(
                "skills",
                asked.skills().entrySet().stream()
                        .map(skill -> {
                            Map<String, Object> one = concept(skill.getKey());
                            one.put("essential", skill.getValue());
                            return one;
                        })
                        .toList());
        out.put(
                "languages",
                asked.languages().entrySet().stream()
                        .map(language -> {
                            Map<String, Object> one = concept(language.getKey());
                            one.put("rank", language.getValue().rank());
                            one.put("necessary", language.getValue().necessary());
                            return one;
                        })
                        .toList());
        asked.education().ifPresent(rank -> out.put("education", rank));
        asked.experienceYears().ifPresent(years -> out.put("experienceYears", years));
        out.put("licences", concepts(asked.licences()));
    }

    private void put(Map<String, Object> out, Terms terms) {
        if (!terms.contract().isEmpty()) {
            out.put("contract", concept(terms.contract()));
        }
        out.put("workingTimes", concepts(terms.workingTimes()));
        put(out, "hoursPerWeek", terms.hoursPerWeek());
        put(out, "payFrom", terms.payFrom());
        put(out, "payTo", terms.payTo());
        terms.start().ifPresent(start -> out.put("start", start.toString()));
        out.put("openings", terms.openings());
    }

    private static void put(Map<String, Object> out, String name, OptionalDouble number) {
        number.ifPresent(value -> out.put(name, value));
    }

    private List<Map<String, Object>> concepts(Iterable<String> iris) {
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        iris.forEach(iri -> all.add(concept(iri)));
        return all;
    }

    private Map<String, Object> concept(String iri) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("iri", iri);
        concepts.find(iri)
                .map(Concept::notation)
                .filter(code -> !code.isEmpty())
                .ifPresent(code -> out.put("notation", code));
        out.put("label", concepts.label(iri, locale));
        return out;
    }

    private static Map<String, Object> place(Workplace workplace) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", workplace.name());
        out.put("province", workplace.province());
        workplace.point().ifPresent(point -> {
            out.put("lat", point.latitude());
            out.put("lon", point.longitude());
        });
        return out;
    }
}
