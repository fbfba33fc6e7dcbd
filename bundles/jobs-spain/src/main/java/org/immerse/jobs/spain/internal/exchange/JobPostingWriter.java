package org.immerse.jobs.spain.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.jobs.spain.internal.domain.Requirements;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.Workplace;

/** Writes a vacancy as a schema.org JobPosting, in the shape {@link JobPostingReader} reads. */
public final class JobPostingWriter {
    private static final String NAMESPACE = "https://immerse.example/ontology#";
    private static final int MONTHS = 12;

    private final Concepts concepts;

    /** A writer that names concepts by their codes. */
    public JobPostingWriter(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The context every document begins with. */
    public static List<Object> context() {
        return List.of("https://schema.org", Map.of("immerse", NAMESPACE));
    }

    /** A document with one posting. */
    public Map<String, Object> document(Vacancy vacancy, String address) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context());
        document.putAll(posting(vacancy, address));
        return document;
    }

    /**
     * One posting, to stand in a document with the {@link #context}.
     *
     * @param address where people read about it
     */
    public Map<String, Object> posting(Vacancy vacancy, String address) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@type", "JobPosting");
        out.put("@id", address);
        out.put("url", address);
        out.put(
                "identifier",
                object("PropertyValue", "name", vacancy.employer().name(), "value", vacancy.identifier()));
        out.put("title", vacancy.title());
        out.put("description", vacancy.description());
        out.put("datePosted", vacancy.publication().made().toString().substring(0, 10));
        out.put("validThrough", vacancy.publication().validThrough().toString());
        out.put("directApply", true);
        out.put(
                "hiringOrganization",
                object("Organization", "name", vacancy.employer().name()));
        put(out, vacancy.requirements());
        put(out, vacancy.workplace());
        put(out, vacancy.terms());
        return out;
    }

    private static Map<String, Object> object(String type, Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    private String code(String iri) {
        return concepts.find(iri)
                .map(Concept::notation)
                .filter(code -> !code.isEmpty())
                .orElse(iri);
    }

    private void put(Map<String, Object> out, Requirements asked) {
        if (!asked.occupation().isEmpty()) {
            out.put(
                    "occupationalCategory",
                    object("CategoryCode", "url", asked.occupation(), "codeValue", code(asked.occupation())));
        }
        putSkills(out, "skills", asked, true);
        putSkills(out, "immerse:optionalSkills", asked, false);
        asked.experienceYears()
                .ifPresent(years -> out.put(
                        "experienceRequirements",
                        object("OccupationalExperienceRequirements", "monthsOfExperience", years * MONTHS)));
        asked.education()
                .ifPresent(rank -> out.put(
                        "educationRequirements",
                        object("EducationalOccupationalCredential", "credentialCategory", levelCode(rank))));
        if (!asked.languages().isEmpty()) {
            out.put("immerse:languages", languages(asked));
        }
        if (!asked.licences().isEmpty()) {
            out.put(
                    "immerse:licences",
                    asked.licences().stream().map(this::code).toList());
        }
    }

    private void putSkills(Map<String, Object> out, String property, Requirements asked, boolean essential) {
        List<Map<String, Object>> skills = asked.skills().entrySet().stream()
                .filter(skill -> skill.getValue() == essential)
                .map(skill -> object(
                        "DefinedTerm",
                        "url",
                        skill.getKey(),
                        "name",
                        concepts.label(skill.getKey(), java.util.Locale.ENGLISH)))
                .toList();
        if (!skills.isEmpty()) {
            out.put(property, skills);
        }
    }

    private String levelCode(int rank) {
        return ranked(Concepts.EDUCATION, rank);
    }

    private String ranked(String scheme, int rank) {
        return concepts.all(scheme).stream()
                .filter(level -> level.rank().orElse(-1) == rank)
                .map(Concept::notation)
                .findFirst()
                .orElse(Integer.toString(rank));
    }

    private List<Map<String, Object>> languages(Requirements asked) {
        List<Map<String, Object>> languages = new ArrayList<>();
        asked.languages().forEach((language, need) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("language", code(language));
            one.put("level", ranked(Concepts.LANGUAGE_LEVEL, need.rank()));
            one.put("necessary", need.necessary());
            languages.add(one);
        });
        return languages;
    }

    private static void put(Map<String, Object> out, Workplace workplace) {
        if (workplace.remote()) {
            out.put("jobLocationType", "TELECOMMUTE");
            out.put("applicantLocationRequirements", object("Country", "name", "ES"));
        }
        if (workplace.label().isEmpty() && workplace.point().isEmpty()) {
            return;
        }
        Map<String, Object> address = object("PostalAddress");
        if (!workplace.name().isEmpty()) {
            address.put("addressLocality", workplace.name());
        }
        if (!workplace.province().isEmpty()) {
            address.put("addressRegion", workplace.province());
        }
        address.put("addressCountry", "ES");
        Map<String, Object> place = object("Place", "address", address);
        workplace
                .point()
                .ifPresent(point -> place.put(
                        "geo", object("GeoCoordinates", "latitude", point.latitude(), "longitude", point.longitude())));
        out.put("jobLocation", place);
    }

    private void put(Map<String, Object> out, Terms terms) {
        List<String> types = terms.workingTimes().stream()
                .map(this::code)
                .filter(code -> code.equals("full-time") || code.equals("part-time"))
                .map(code -> code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .toList();
        if (!types.isEmpty()) {
            out.put("employmentType", types);
        }
        if (!terms.contract().isEmpty()) {
            out.put("immerse:contract", code(terms.contract()));
        }
        if (!terms.workingTimes().isEmpty()) {
            out.put(
                    "immerse:workingTime",
                    terms.workingTimes().stream().map(this::code).toList());
        }
        terms.hoursPerWeek().ifPresent(hours -> out.put("immerse:hoursPerWeek", hours));
        putPay(out, terms);
        terms.start().ifPresent(start -> out.put("jobStartDate", start.toString()));
        out.put("totalJobOpenings", terms.openings());
    }

    private static void putPay(Map<String, Object> out, Terms terms) {
        if (terms.payFrom().isEmpty() && terms.payTo().isEmpty()) {
            return;
        }
        Map<String, Object> value = object("QuantitativeValue");
        put(value, "minValue", terms.payFrom());
        put(value, "maxValue", terms.payTo());
        value.put("unitText", "MONTH");
        out.put("baseSalary", object("MonetaryAmount", "currency", "EUR", "value", value));
    }

    private static void put(Map<String, Object> out, String property, OptionalDouble number) {
        number.ifPresent(amount -> out.put(property, amount));
    }
}
