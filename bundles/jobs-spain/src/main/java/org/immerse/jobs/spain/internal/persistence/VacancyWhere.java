package org.immerse.jobs.spain.internal.persistence;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.jobs.spain.internal.domain.Folded;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;

/** What is looked for, as a condition of a query with its parameters. Values are bound, never concatenated. */
final class VacancyWhere {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private VacancyWhere() {}

    /** Open vacancies that fit. */
    static VacancyWhere open(VacancyQuery wanted, LocalDate today) {
        VacancyWhere where = new VacancyWhere();
        where.and("v.status = :open", "open", Vacancy.Status.OPEN);
        where.and("v.validThrough >= :today", "today", today);
        where.words(wanted);
        if (!wanted.occupations().isEmpty()) {
            where.and("v.occupation in :occupations", "occupations", wanted.occupations());
        }
        if (!wanted.province().isEmpty()) {
            where.and("v.provinceKey = :province", "province", Folded.of(wanted.province()));
        }
        if (!wanted.contracts().isEmpty()) {
            where.and("v.contract in :contracts", "contracts", wanted.contracts());
        }
        where.workingTimes(wanted.workingTimes());
        wanted.remote().ifPresent(remote -> where.and("v.remote = :remote", "remote", remote));
        return where;
    }

    private void words(VacancyQuery wanted) {
        if (wanted.words().isEmpty()) {
            return;
        }
        List<String> likes = new ArrayList<>();
        int index = 0;
        for (String word : wanted.words().split(" ", -1)) {
            String name = "word" + index++;
            likes.add("v.searchText like :" + name);
            parameters.put(name, "% " + word + "%");
        }
        String all = String.join(" and ", likes);
        if (wanted.namedOccupations().isEmpty()) {
            conditions.add(all);
        } else {
            conditions.add("((" + all + ") or v.occupation in :named)");
            parameters.put("named", wanted.namedOccupations());
        }
    }

    private void workingTimes(Set<String> times) {
        List<String> likes = new ArrayList<>();
        for (String time : times) {
            String name = "time" + likes.size();
            likes.add("v.workingTimes like :" + name);
            parameters.put(name, "%" + VacancyEntity.BAR + time + VacancyEntity.BAR + "%");
        }
        if (!likes.isEmpty()) {
            conditions.add("(" + String.join(" or ", likes) + ")");
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String text() {
        return " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
