package org.immerse.jobs.spain.internal.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Which open vacancies are looked for. Empty parts leave nothing out.
 *
 * @param words folded words that all stand in title, employer or place
 * @param namedOccupations occupations the words name: a vacancy fits by its words or by one of these
 * @param occupations one of these
 * @param province the province's name
 * @param contracts one of these
 * @param workingTimes one of these
 * @param remote remote or not
 */
public record VacancyQuery(
        String words,
        Set<String> namedOccupations,
        Set<String> occupations,
        String province,
        Set<String> contracts,
        Set<String> workingTimes,
        Optional<Boolean> remote) {
    /** All open vacancies. */
    public static final VacancyQuery ALL =
            new VacancyQuery("", Set.of(), Set.of(), "", Set.of(), Set.of(), Optional.empty());

    public VacancyQuery {
        namedOccupations = Set.copyOf(namedOccupations);
        occupations = Set.copyOf(occupations);
        contracts = Set.copyOf(contracts);
        workingTimes = Set.copyOf(workingTimes);
    }
}
