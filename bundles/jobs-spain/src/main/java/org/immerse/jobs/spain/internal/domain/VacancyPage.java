package org.immerse.jobs.spain.internal.domain;

import java.util.List;

/**
 * Some of the vacancies that were looked for.
 *
 * @param vacancies freshest first
 * @param total how many there are in all
 */
public record VacancyPage(List<Vacancy> vacancies, int total) {
    public VacancyPage {
        vacancies = List.copyOf(vacancies);
    }
}
