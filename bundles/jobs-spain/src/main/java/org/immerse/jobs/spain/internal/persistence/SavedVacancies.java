package org.immerse.jobs.spain.internal.persistence;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.id.Ids;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The vacancies people put aside. */
@Component(service = {SavedVacancies.class, PersonalData.class})
public final class SavedVacancies implements PersonalData {
    private static final String OF_PERSON =
            "select s from SavedVacancyEntity s where s.person = :person order by s.saved desc, s.id desc";
    private static final String ONE =
            "select s from SavedVacancyEntity s where s.person = :person and s.vacancy = :vacancy";

    private final PersistenceUnit jpa;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public SavedVacancies(
            @Reference(target = "(osgi.unit.name=jobs-spain)") PersistenceUnit jpa,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.jpa = jpa;
        this.clock = clock;
        this.ids = ids;
    }

    /** Ids of the vacancies a person put aside, the last one first. */
    public Set<String> of(String person) {
        Set<String> vacancies = new LinkedHashSet<>();
        rows(person).forEach(row -> vacancies.add(row.vacancy()));
        return vacancies;
    }

    /** Puts a vacancy aside; nothing changes where it is already. */
    public void save(String person, String vacancy) {
        jpa.change(em -> {
            boolean there = em.createQuery(ONE, SavedVacancyEntity.class)
                    .setParameter("person", person)
                    .setParameter("vacancy", vacancy)
                    .getResultStream()
                    .findFirst()
                    .isPresent();
            if (!there) {
                em.persist(new SavedVacancyEntity(ids.next(), person, vacancy, clock.instant()));
            }
        });
    }

    /** Takes a vacancy off the list. */
    public void remove(String person, String vacancy) {
        jpa.change(em -> em.createQuery(ONE, SavedVacancyEntity.class)
                .setParameter("person", person)
                .setParameter("vacancy", vacancy)
                .getResultList()
                .forEach(em::remove));
    }

    @Override
    public String section() {
        return JobsSpainModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Map<String, Object>> saved = rows(person).stream()
                .map(row -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("vacancy", row.vacancy());
                    one.put("saved", row.saved().toString());
                    return one;
                })
                .toList();
        return saved.isEmpty() ? Map.of() : Map.of("saved", saved);
    }

    @Override
    public void erase(String person) {
        jpa.change(em -> em.createQuery(OF_PERSON, SavedVacancyEntity.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(em::remove));
    }

    private List<SavedVacancyEntity> rows(String person) {
        return jpa.read(em -> em.createQuery(OF_PERSON, SavedVacancyEntity.class)
                .setParameter("person", person)
                .getResultList());
    }
}
