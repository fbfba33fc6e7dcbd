package org.immerse.jobs.spain.internal.exchange;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.jobs.spain.internal.domain.Requirements;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.Workplace;

/** Writes a vacancy as a draft, in the shape {@link DraftReader} reads: for the form and for CSV. */
public final class DraftWriter {
    private final Concepts concepts;

    /** A writer that knows the codes of levels. */
    public DraftWriter(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The draft. */
    public VacancyDraft write(Vacancy vacancy) {
        Map<DraftField, String> values = new EnumMap<>(DraftField.class);
        values.put(DraftField.IDENTIFIER, vacancy.identifier());
        values.put(DraftField.TITLE, vacancy.title());
        values.put(DraftField.EMPLOYER, vacancy.employer().name());
        values.put(DraftField.DESCRIPTION, vacancy.description());
        values.put(
                DraftField.VALID_THROUGH, vacancy.publication().validThrough().toString());
        put(values, vacancy.requirements());
        put(values, vacancy.workplace());
        put(values, vacancy.terms());
        return new VacancyDraft(values);
    }

    private void put(Map<DraftField, String> values, Requirements asked) {
        values.put(DraftField.OCCUPATION, asked.occupation());
        values.put(DraftField.SKILLS, skills(asked, true));
        values.put(DraftField.OPTIONAL_SKILLS, skills(asked, false));
        values.put(
                DraftField.LANGUAGES,
                VacancyDraft.join(asked.languages().entrySet().stream()
                        .map(language -> code(language.getKey())
                                + ":"
                                + ranked(
                                        Concepts.LANGUAGE_LEVEL,
                                        language.getValue().rank())
                                + (language.getValue().necessary() ? "!" : ""))
                        .toList()));
        asked.education().ifPresent(rank -> values.put(DraftField.EDUCATION, ranked(Concepts.EDUCATION, rank)));
        asked.experienceYears().ifPresent(years -> values.put(DraftField.EXPERIENCE_YEARS, Integer.toString(years)));
        values.put(DraftField.LICENCES, codes(List.copyOf(asked.licences())));
    }

    private static String skills(Requirements asked, boolean essential) {
        return VacancyDraft.join(asked.skills().entrySet().stream()
                .filter(skill -> skill.getValue() == essential)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static void put(Map<DraftField, String> values, Workplace workplace) {
        values.put(DraftField.PLACE, workplace.name());
        values.put(DraftField.PROVINCE, workplace.province());
        workplace.point().ifPresent(point -> {
            values.put(DraftField.LATITUDE, Double.toString(point.latitude()));
            values.put(DraftField.LONGITUDE, Double.toString(point.longitude()));
        });
        values.put(DraftField.REMOTE, workplace.remote() ? "yes" : "no");
    }

    private void put(Map<DraftField, String> values, Terms terms) {
        values.put(DraftField.CONTRACT, code(terms.contract()));
        values.put(DraftField.WORKING_TIME, codes(List.copyOf(terms.workingTimes())));
        put(values, DraftField.HOURS, terms.hoursPerWeek());
        put(values, DraftField.PAY_FROM, terms.payFrom());
        put(values, DraftField.PAY_TO, terms.payTo());
        terms.start().ifPresent(start -> values.put(DraftField.START, start.toString()));
        values.put(DraftField.OPENINGS, Integer.toString(terms.openings()));
    }

    private static void put(Map<DraftField, String> values, DraftField field, OptionalDouble number) {
        number.ifPresent(value ->
                values.put(field, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()));
    }

    private String codes(List<String> iris) {
        return VacancyDraft.join(iris.stream().map(this::code).toList());
    }

    private String code(String iri) {
        return concepts.find(iri)
                .map(Concept::notation)
                .filter(code -> !code.isEmpty())
                .orElse(iri);
    }

    private String ranked(String scheme, int rank) {
        return concepts.all(scheme).stream()
                .filter(level -> level.rank().orElse(-1) == rank)
                .map(Concept::notation)
                .findFirst()
                .orElse(Integer.toString(rank));
    }
}
